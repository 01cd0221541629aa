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

export const withoutBullet = (text: string): { readonly text: string; readonly isBullet: boolean } => {
  const mark = BULLET.exec(text)?.[0];
  return mark === undefined || mark.length === text.length
    ? { text, isBullet: false }
    : { text: text.slice(mark.length), isBullet: true };
};

/** Longer lines are paragraphs without breaks; patterns look at no more of them. */
export const LONGEST_LINE = 1_000;

/** Icons of contact lines stand in the private area of Unicode; they part what is left and right of them. */
const ICONS =
  /[\uE000-\uF8FF\u{1F4E7}\u{1F4DE}\u{1F4CD}\u{2709}\u{260E}\u{1F517}\u{1F4F1}\u{1F310}\u{1F3E0}]\uFE0F?/gu;
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
