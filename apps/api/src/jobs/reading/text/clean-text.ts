/**
 * Characters that a reader never sees and that break searching, comparing or storing:
 * C0 and C1 controls save white space, soft hyphen, zero-width space and byte order mark, marks that turn the direction of writing.
 * (The joiners U+200C and U+200D stay: Persian and emoji need them.)
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Storable text: half surrogate pairs become U+FFFD, invisible characters go, the rest is NFC. */
export const storableText = (raw: string): string =>
  raw.replace(INVISIBLE, "").toWellFormed().normalize("NFC");

/** One line: white space of every kind folded to single spaces. */
export const cleanLine = (raw: string): string =>
  storableText(raw)
    .replace(/[\s\u0085]+/g, " ")
    .trim();

/** Several lines: each folded, at most one empty line between two. */
export const cleanLines = (raw: string): string =>
  storableText(raw)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\s\u0085]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
