/**
 * Characters that a reader never sees and that break searching, comparing or storing:
 * C0 and C1 controls save white space, soft hyphen, zero-width space and byte order mark, marks that turn the direction of writing.
 * (The joiners U+200C and U+200D stay: Persian and emoji need them.)
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** All of these, surrogates, and every character that NFC changes or joins to another. A text without any is stored as it is. */
const UNSTORABLE = new RegExp(
  `${INVISIBLE.source}|[\\u0300-\\u2001\\u20d0-\\u20ff\\u2126\\u212a\\u212b\\u2329\\u232a\\u2adc-\\uffff]`,
);

/** Storable text: half surrogate pairs become U+FFFD, invisible characters go, the rest is NFC. */
export const storableText = (raw: string): string =>
  UNSTORABLE.test(raw) ? raw.replace(INVISIBLE, "").toWellFormed().normalize("NFC") : raw;

/** One line: white space of every kind folded to single spaces. */
export const cleanLine = (raw: string): string =>
  storableText(raw)
    .replace(/[\s\u0085]+/g, " ")
    .trim();

/** White space that is not a single space; that one, by far the commonest, stays what it is. */
const FOLDED =
  /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000][\s\u0085]*| [\s\u0085]+/g;
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Several lines: each folded, at most one empty line between two. */
export const cleanLines = (raw: string): string => storableText(raw).replace(FOLDED, folded).trim();

const folded = (space: string): string => {
  if (space === "\n") return space;
  const ends = space.match(LINE_ENDS)?.length ?? 0;
  return ends === 0 ? " " : "\n".repeat(Math.min(ends, 2));
};
