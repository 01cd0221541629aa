import type { DayOrder } from "../dates/date-words.ts";
import { joinLines } from "../lines/joined-lines.ts";
import { type Line, textOf } from "../lines/line.ts";
import { said, type Tree } from "../said.ts";
import { splitAtSeparators } from "./parts.ts";
import { positionDates } from "./period.ts";
import { type Entry, splitByDates } from "./split-entries.ts";
import { describe } from "./work.ts";

const ADDRESS = /\b(?:https?:\/\/|www\.|github\.com\/|gitlab\.com\/)[^\s,|()]+/iu;

const NAME_AND_WORDS = /^([^:]{2,80}):\s+(.{3,})$/u;

const projectOf = ({ parts, period, body }: Entry): Tree => {
  const text = [...parts.map((part) => part.text), ...body.map(textOf)].find((each) => ADDRESS.test(each));
  const address = text === undefined ? undefined : ADDRESS.exec(text)?.[0];
  const names = splitAtSeparators(parts).filter((part) => !ADDRESS.test(part.text));
  const [first, ...others] = names;
  const [, name, words] = NAME_AND_WORDS.exec(first?.text ?? "") ?? [];
  const { summary, highlights } = describe(body);
  const line = first?.line ?? 0;
  const described = words ?? others.map((part) => part.text).join(" – ");
  return {
    name: said(name ?? first?.text, line, "likely"),
    description: summary ?? said(described, line, "likely"),
    highlights,
    ...positionDates(period),
    url:
      address === undefined
        ? null
        : said(/^https?:/i.test(address) ? address : `https://${address}`, line, "likely"),
  };
};

/** Projects by their dates; without any, those lines that have bullets or words below them, or each line. */
export const readProjects = (lines: readonly Line[], order: DayOrder): Tree[] => {
  const joined = joinLines(lines);
  const entries = splitByDates(joined, { order, names: 1, namesIn: () => 1 });
  if (entries?.every(({ parts }) => parts.length > 0)) return entries.map(projectOf);
  const [first] = joined;
  const starts = joined.flatMap((line, index) => {
    if (line.isBullet !== (first?.isBullet ?? false)) return [];
    const above = joined[index - 1];
    const isNew = above === undefined || line.isApart || above.isBullet || (line.isBold && !above.isBold);
    return isNew ? [index] : [];
  });
  return starts.map((start, at) => {
    const [line, ...body] = joined.slice(start, starts[at + 1] ?? joined.length);
    const parts = line === undefined ? [] : line.cells.map((text) => ({ text, line: line.no }));
    return projectOf({ parts, period: null, body });
  });
};
