/** What a UTF-16 unit is to the matcher. `other`: letters of scripts that are written onto Latin words without a space (한국어). */
export const LetterClass = { none: 0, latin: 1, other: 2, mark: 3 } as const;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const foldings = new Map<number, string>();

const LATIN_END = 0x250;
const isLatin = (unit: number) => unit < LATIN_END || (unit >= 0x1e00 && unit < 0x1f00);

const classify = (unit: number): number => {
  const letter = String.fromCharCode(unit);
  if (/\p{M}/u.test(letter)) return LetterClass.mark;
  if (!/[\p{L}\p{N}]/u.test(letter)) return LetterClass.none;
  return isLatin(unit) ? LetterClass.latin : LetterClass.other;
};

export const classOf = (unit: number): number => {
  const known = classes[unit] ?? 0;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
};

/** Letters that Unicode does not decompose, as they are typed without their key. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
};

/** A letter beyond ASCII in lower case without its accents: one unit or more, or none for a mark. */
export const foldLetter = (unit: number): string => {
  const known = foldings.get(unit);
  if (known !== undefined) return known;
  const lower = String.fromCharCode(unit).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const folded = PLAIN[lower] ?? lower;
  foldings.set(unit, folded);
  return folded;
};
