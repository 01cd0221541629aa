import { sectionNamed } from "../sections/section-names.ts";

/** A line of the source with what its layout says. */
export interface Line {
  /** Its place in the source's lines. */
  readonly no: number;
  /** Parts that stand apart: by a tab, a wide gap, or in cells of a table's row. Never empty. */
  readonly cells: readonly string[];
  readonly isBullet: boolean;
  /** The document calls it a heading of this level; null: it does not. */
  readonly level: number | null;
  readonly isBold: boolean;
  /** Of its letters, where most of the document's are 1. */
  readonly size: number;
  /** Where it begins, in any unit of the document. */
  readonly indent: number;
  /** More room above than between lines of a paragraph. */
  readonly isApart: boolean;
  /** It may go on the line above: a format with paragraphs never breaks them. */
  readonly mayContinue: boolean;
  /** The first of a column: it belongs to no heading of another one. */
  readonly beginsColumn: boolean;
}

export const textOf = ({ cells }: Pick<Line, "cells">): string => cells.join("  ");

/** Bullets, in fonts of symbols too. A dash is one if a space follows. */
const BULLET =
  /^\s*(?:[•◦▪▫●○■□‣⁃∙·►▸▶➢➤✓✔❖◆◇★❑*\uF0B7\uF0A7\uF0D8\uF076\uF0FC]\s*|[-–—]\s+|o\s{2,}|\(?\d{1,2}[.)]\s+(?=\p{L}))/u;

/** Icons of contact lines, some in the private area of Unicode: they part what is left and right of them. */
const ICON = "[\\uE000-\\uF8FF☎✆✉🌐🎂🏠💼📅📆📍📞📧📨📩📱🔗🗓👤]\\uFE0F?";
const ICONS = new RegExp(ICON, "gu");

/** Any other little picture before words is a bullet, unless it adorns a heading. */
const PICTURE = new RegExp(
  String.raw`^\s*(?!${ICON}|[©®™])\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?\s*`,
  "u",
);

export const withoutBullet = (text: string): { readonly text: string; readonly isBullet: boolean } => {
  const picture = PICTURE.exec(text)?.[0];
  if (picture !== undefined && sectionNamed(text.slice(picture.length)) !== undefined)
    return { text: text.slice(picture.length), isBullet: false };
  const mark = picture ?? BULLET.exec(text)?.[0];
  return mark === undefined || mark.length === text.length
    ? { text, isBullet: false }
    : { text: text.slice(mark.length), isBullet: true };
};

/** Longer lines are paragraphs without breaks; patterns look at no more of them. */
export const LONGEST_LINE = 1_000;

/** "[company]": what a template leaves to be filled in. */
const PLACEHOLDER = /<?\[!?[\p{L}_ ]{2,30}\]>?/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** Parts of a line that stand apart by tabs, icons or more than two spaces. */
export const cellsOf = (text: string): string[] =>
  text
    .replace(ICONS, "\t")
    .replace(INVISIBLE, "")
    .replace(PLACEHOLDER, " ")
    .split(/\t+|\s{3,}/)
    .map((cell) => cell.replace(/\s+/g, " ").trim())
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell));

type Layout = Omit<Line, "no" | "cells" | "isBullet">;
const PLAIN: Layout = {
  ...{ level: null, isBold: false, size: 1, indent: 0, isApart: false, mayContinue: false },
  beginsColumn: false,
};

/** Null: the text holds nothing. */
export const lineOf = (no: number, words: string, layout: Partial<Layout> = {}): Line | null => {
  const { text, isBullet } = withoutBullet(words.normalize("NFC").slice(0, LONGEST_LINE));
  const cells = cellsOf(text);
  return cells.length === 0 ? null : { ...PLAIN, ...layout, no, cells, isBullet };
};
