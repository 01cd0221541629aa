import { type Line, textOf } from "../lines/line.ts";
import { sectionNamed } from "./section-names.ts";

/** How the document sets the headings of its sections. */
export interface HeadingStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly isCapitals: boolean;
  readonly level: number | null;
  /** It tells them from other lines. */
  readonly isTelling: boolean;
}

const LONGEST_HEADING = 45;
const LARGER = 1.08;

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

const styleOf = (line: Line): HeadingStyle => {
  const style = {
    size: Math.round(line.size * 20) / 20,
    isBold: line.isBold,
    isCapitals: isCapitals(textOf(line)),
    level: line.level,
  };
  return { ...style, isTelling: style.size >= LARGER || style.isCapitals || style.level !== null };
};

export const mayBeHeading = (line: Line): boolean =>
  line.cells.length === 1 && !line.isBullet && textOf(line).length <= LONGEST_HEADING;

/** Where most is written in capitals, they tell nothing. */
const isShouted = (lines: readonly Line[]): boolean =>
  lines.filter((line) => isCapitals(textOf(line))).length > lines.length / 2;

/** The style of most headings that are known. */
export const headingStyle = (lines: readonly Line[]): HeadingStyle => {
  const counts = new Map<string, { readonly style: HeadingStyle; count: number }>();
  for (const line of lines) {
    if (!mayBeHeading(line) || sectionNamed(textOf(line)) === undefined) continue;
    const style = styleOf(line);
    const known = counts.get(JSON.stringify(style));
    if (known === undefined) counts.set(JSON.stringify(style), { style, count: 1 });
    else known.count += 1;
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  const style = most?.style;
  if (style?.isCapitals && isShouted(lines))
    return { ...style, isTelling: style.size >= LARGER || style.level !== null };
  return style ?? { size: 1, isBold: false, isCapitals: false, level: null, isTelling: false };
};

/** Set as the headings of sections are: those of entries, which a document may call headings too, are of another level. */
export const hasStyle = (line: Line, style: HeadingStyle): boolean => {
  if (!style.isTelling) return false;
  const own = styleOf(line);
  if (style.level !== null || own.level !== null) return own.level === style.level;
  return own.size === style.size && own.isBold === style.isBold && own.isCapitals === style.isCapitals;
};
