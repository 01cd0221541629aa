import { folded } from "../dates/month-words.ts";
import type { Line } from "../lines/line.ts";
import { languageNames } from "../names/display-names.ts";
import { said, type Tree } from "../said.ts";
import { skillsIn } from "./skills.ts";

/** The name of a language with which the text begins; undefined: it begins with none. */
const nameIn = (text: string): string | undefined => {
  const words = /^\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,2}/u.exec(folded(text))?.[0].split(" ") ?? [];
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(" ");
    if (languageNames.has(name)) return name;
  }
  return undefined;
};

const LEVEL_AFTER = /^\s*(?:[:–—(|-]|\s)\s*(.+?)\)?\s*$/u;

const languageIn = (text: string, line: number): Tree | undefined => {
  const name = nameIn(text);
  if (name === undefined) return undefined;
  const rest = text.slice(name.length);
  const fluency = LEVEL_AFTER.exec(rest)?.[1]?.replace(/^[(:–—-]\s*/, "");
  return { language: said(text.slice(0, name.length), line, "sure"), fluency: said(fluency, line, "likely") };
};

/** A line that names no language says how well the one above is spoken. */
const joinLevels = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const words = above?.cells.join(" ") ?? "";
    const isAlone = nameIn(words)?.length === words.length;
    if (above === undefined || !isAlone || isLanguage(line.cells[0] ?? "")) joined.push(line);
    else joined[joined.length - 1] = { ...above, cells: [words, ...line.cells] };
  }
  return joined;
};

/** "English (native), German – C1", a line each, or a table of two cells. */
export const readLanguages = (lines: readonly Line[]): Tree[] =>
  joinLevels(lines).flatMap((line) => {
    const [first = "", ...others] = line.cells;
    const isRow = others.length > 0 && !others.some(isLanguage);
    const items = isRow ? [`${first}: ${others.join(", ")}`] : line.cells.flatMap(languageItems);
    return items.map((item) => languageIn(item, line.no)).filter((each) => each !== undefined);
  });

/** A comma may stand before the next language, or within what is said of one. */
const languageItems = (cell: string): string[] => {
  const items: string[] = [];
  const list = cell.replace(/\.\s+(?=(\p{L}+))/gu, (mark, word: string) => (isLanguage(word) ? ", " : mark));
  for (const item of skillsIn(list)) {
    if (isLanguage(item) || items.length === 0) items.push(item);
    else items[items.length - 1] = `${items.at(-1)}, ${item}`;
  }
  return items;
};

export const isLanguage = (text: string): boolean => nameIn(text) !== undefined;
