import { LONGEST_LINE } from "./line.ts";

/** A row of Markdown as a reader sees it. */
export interface MarkdownRow {
  readonly text: string;
  /** Of a heading, from 1. */
  readonly level: number | null;
  readonly isBold: boolean;
}

const HEADING = /^ {0,3}(#{1,6})\s+(.+?)(?:\s+#+)?\s*$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const LINK = /!?\[([^\]\n]{0,300})\]\(\s*<?([^\s()<>]{1,2000})>?(?:\s+"[^"\n]{0,300}")?\s*\)/g;
const CODE = /`([^`\n]+)`/g;
const STRONG = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g;
/** Within words "snake_case" and "2*3*4" are no emphasis. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]+)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Several headings marked by number signs: nobody sets plain text so. */
export const isMarkdown = (text: string): boolean => (text.match(/^ {0,3}#{1,6}\s+\S.*$/gm) ?? []).length > 1;

export const linksOfMarkdown = (text: string): string[] =>
  [...text.matchAll(LINK)].flatMap(([, , address]) => address ?? []);

const withoutSigns = (text: string): string =>
  text
    // A link whose words are its address is told once.
    .replace(LINK, "$1")
    .replace(/<((?:https?:|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/g, "$1")
    .replace(CODE, "$1")
    .replace(STRONG, "$2")
    .replace(EMPHASIS, "$2")
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, "$1")
    .replace(/ {2,}$/, "");

/** The cells of a table's row stand apart. */
const cells = (row: string): string =>
  /^\s*\|.*\|\s*$/.test(row)
    ? row
        .trim()
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim())
        .join("\t")
    : row;

/** The names of a table's columns stand above a rule. `next`: the row below. */
export const readMarkdownRow = (whole: string, next = ""): MarkdownRow => {
  const row = whole.slice(0, LONGEST_LINE);
  const isHeader = row.includes("|") && next.includes("|") && TABLE_RULE.test(next.slice(0, LONGEST_LINE));
  if (isHeader || RULE.test(row) || TABLE_RULE.test(row)) return { text: "", level: null, isBold: false };
  const [, signs, words] = HEADING.exec(row) ?? [];
  const rest = words ?? row.replace(/^(?:\s*>)+\s?/, "");
  const isBold = /^\s*(\*\*|__)(?=\S).+\1\s*$/.test(rest) && !/^\s*(\*\*|__).+\1.+\1.+\1/.test(rest);
  return { text: withoutSigns(cells(rest)), level: signs?.length ?? null, isBold };
};
