import type { DayOrder } from "../dates/date-words.ts";
import { type JoinedLine, joinLines } from "../lines/joined-lines.ts";
import { type Line, textOf } from "../lines/line.ts";
import { type Said, said, type Tree } from "../said.ts";
import { sectionWithin } from "../sections/section-names.ts";
import { splitAtCommas, splitAtSeparators } from "./parts.ts";
import { positionDates } from "./period.ts";
import { isEmploymentType, isPlace, titleScore } from "./signs.ts";
import { type Entry, type Part, splitByDates } from "./split-entries.ts";

/** The names in an entry's heading: one or two of title and organisation, and its place. */
interface Heading {
  readonly names: readonly Part[];
  readonly place: Part | null;
}

/** "Galway" behind "Western Partnership" is where it is: a word or three with capitals that call nothing by its kind. */
const mayBePlace = (text: string): boolean =>
  isPlace(text) ||
  (/^\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|am|an|der|sur|la|le|de|upon|in)){0,3}$/u.test(text) &&
    titleScore(text) === 0);

/** "Hospital Virgen del Sur (Sevilla)" */
const IN_BRACKETS = /^(.+?)\s\(([^()]+)\)$/u;

/** The organisation may have its place behind a comma or in brackets. */
const splitPlace = (names: readonly Part[], place: Part | null): Heading => {
  if (place !== null) return { names, place };
  for (const [index, name] of names.entries()) {
    const [, text = "", inside = ""] = IN_BRACKETS.exec(name.text) ?? [];
    if (isPlace(inside) && titleScore(text) <= 0)
      return { names: names.with(index, { ...name, text }), place: { text: inside, line: name.line } };
  }
  const pieces = names.map(splitAtCommas);
  for (const [index, [first, ...rest]] of pieces.entries()) {
    const tail = rest.map(({ text }) => text).join(", ");
    const isTail = isPlace(tail) || (rest.length === 1 && mayBePlace(tail));
    if (first === undefined || rest.length === 0 || !isTail || titleScore(first.text) > 0) continue;
    return { names: names.with(index, first), place: { text: tail, line: first.line } };
  }
  return { names, place };
};

/** One name alone may hold both, with a comma between; a place may hang on the end. */
const splitNames = (names: readonly Part[], place: Part | null): Heading => {
  const [only, ...others] = names;
  const [first, second, ...rest] = only === undefined || others.length > 0 ? [] : splitAtCommas(only);
  if (only === undefined || first === undefined || second === undefined) return splitPlace(names, place);
  const tail = rest.map(({ text }) => text).join(", ");
  if (isPlace(tail)) return { names: [first, second], place: place ?? { text: tail, line: only.line } };
  const afterFirst = [second, ...rest].map(({ text }) => text).join(", ");
  if (isPlace(afterFirst)) return { names: [first], place: place ?? { text: afterFirst, line: only.line } };
  if (rest.length === 1 && mayBePlace(tail) && titleScore(first.text) !== titleScore(second.text))
    return { names: [first, second], place: place ?? { text: tail, line: only.line } };
  return { names: [first, { text: afterFirst, line: only.line }], place };
};

const headingOf = ({ parts }: Entry): Heading => {
  const pieces = splitAtSeparators(parts).filter(({ text }) => !isEmploymentType(text));
  const places = pieces.filter((piece) => piece.isPlace === true || isPlace(piece.text));
  const names = pieces.filter((piece) => !places.includes(piece));
  // A place alone is what is left of a name that reads like one.
  if (names.length === 0) return { names: places, place: null };
  const place = places[0] ?? null;
  const last = names.at(-1);
  // "Waitress | El Faro | Nerja": three names of which the last calls nothing by its kind.
  if (place === null && names.length > 2 && last !== undefined && mayBePlace(last.text))
    return { names: names.slice(0, 2), place: last };
  return splitNames(names.flatMap(splitHeldAt), place);
};

/** "Jefa de obra en Onyar SL": where it was held, behind a word that may also stand within a title. */
const splitHeldAt = (name: Part): Part[] => {
  const [, title = "", where = ""] = /^(.+?)\sen\s(\p{Lu}.+)$/u.exec(name.text) ?? [];
  const isHeldAt = titleScore(title) > 0 && titleScore(where) <= 0 && where !== "";
  return isHeldAt
    ? [
        { ...name, text: title },
        { ...name, text: where },
      ]
    : [name];
};

/** Above 0: the first name is the title. */
const orderScore = ({ names: [first, second] }: Heading): number =>
  first === undefined || second === undefined ? 0 : titleScore(first.text) - titleScore(second.text);

const WHOLE = 300;

/** Bullets are highlights, what else is said is the summary. */
export const describe = (body: readonly JoinedLine[]): { summary: Said | null; highlights: Said[] } => {
  const bullets = body.filter(({ isBullet }) => isBullet);
  const paragraphs = body.filter(({ isBullet }) => !isBullet);
  const [first] = paragraphs;
  const summary =
    first && said(paragraphs.map(textOf).join("\n"), first.no, "likely", paragraphs.at(-1)?.toNo);
  const highlights = bullets.map((line) => said(textOf(line), line.no, "likely", line.toNo));
  return { summary: summary ?? null, highlights: highlights.filter((each) => each !== null) };
};

interface Names {
  readonly title: Part | null;
  readonly company: Part | null;
}

const namesOf = ({ names }: Heading, isTitleFirst: boolean): Names => {
  const [first = null, second = null] = names;
  if (first !== null && second === null)
    return titleScore(first.text) < 0 ? { title: null, company: first } : { title: first, company: null };
  return isTitleFirst ? { title: first, company: second } : { title: second, company: first };
};

const positionOf = (entry: Entry, heading: Heading, usual: number, inherited: Part | null) => {
  const own = orderScore(heading);
  const isTitleFirst = own === 0 ? usual >= 0 : own > 0;
  const { title, company } = namesOf(heading, isTitleFirst);
  const isSure = own !== 0 || usual !== 0;
  const confidence = isSure ? "likely" : "doubtful";
  const organisation = company ?? inherited;
  const node: Tree = {
    name:
      organisation &&
      said(organisation.text.slice(0, WHOLE), organisation.line, company ? confidence : "doubtful"),
    position: title && said(title.text.slice(0, WHOLE), title.line, confidence),
    location: heading.place && said(heading.place.text, heading.place.line, "likely"),
    ...positionDates(entry.period),
    ...describe(entry.body),
  };
  const isBare = title === null && entry.body.length === 0;
  return { node, company: organisation, isNamed: company !== null, isBare };
};

const piecesOf = (text: string): Part[] =>
  splitAtSeparators([{ text, line: 0 }])
    .flatMap(splitHeldAt)
    .flatMap(splitAtCommas);

/** Two, if one of the names is a title: else a comma parts an organisation and its place. */
const namesIn = (text: string): number => {
  const pieces = piecesOf(text).filter((piece) => !isPlace(piece.text));
  return pieces.length > 1 && pieces.some((piece) => titleScore(piece.text) > 0)
    ? 2
    : Math.min(1, pieces.length);
};

/** Positions of a section by their dates. */
export const readWork = (lines: readonly Line[], order: DayOrder): Tree[] => {
  const entries = splitByDates(joinLines(lines), {
    order,
    names: 2,
    namesIn,
    completes: (heading, row) => piecesOf(heading).length < 2 || titleScore(row) > 0,
    isPlaceBelow: (row) => mayBePlace(row) && sectionWithin(row) === undefined,
  });
  if (entries === undefined) return withoutDates(lines);
  const headings = entries.map(headingOf);
  const usual = headings.reduce((sum, heading) => sum + Math.sign(orderScore(heading)), 0);
  let inherited: Part | null = null;
  const positions = entries.map((entry, index) => {
    const heading = headings[index] ?? { names: [], place: null };
    const position = positionOf(entry, heading, usual, inherited);
    inherited = position.company;
    return position;
  });
  return withoutUmbrellas(positions).map(({ node }) => node);
};

/** A company with its whole time above the positions that were held there is none of them. */
const withoutUmbrellas = (positions: readonly ReturnType<typeof positionOf>[]) =>
  positions.filter(
    ({ isNamed, isBare }, index) => !isBare || !isNamed || (positions[index + 1]?.isNamed ?? true),
  );

/** Without dates every line that is set apart, and has bullets below, may be a position; nobody can tell. */
const withoutDates = (lines: readonly Line[]): Tree[] => {
  const joined = joinLines(lines);
  const starts = joined.flatMap((line, index) =>
    !line.isBullet && joined[index + 1]?.isBullet ? [index] : [],
  );
  return starts.map((start, at) => {
    const line = joined[start];
    const parts = line === undefined ? [] : line.cells.map((text) => ({ text, line: line.no }));
    const entry: Entry = {
      parts,
      period: null,
      body: joined.slice(start + 1, starts[at + 1] ?? joined.length),
    };
    return positionOf(entry, headingOf(entry), 0, null).node;
  });
};
