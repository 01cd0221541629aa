/** Largest amount that the contract's `Salary` holds. */
const MAX_AMOUNT = 9_999_999_999_999;

/** A number of a salary with two decimals; null: nobody can mean this. */
export const believableAmount = (value: number): number | null => {
  if (!Number.isFinite(value) || value < 0 || value > MAX_AMOUNT) return null;
  return Math.round(value * 100) / 100;
};

/** One number as people write it: "40.00", "100,000", "1.500,50", "18 000", "80k", "12'500". Null: not a number. */
export const amountOf = (words: string): number | null => {
  const match = /^([\d.,'’\s]*\d)\s?(k)?$/i.exec(words);
  if (match?.[1] === undefined) return null;
  const number = plainNumber(match[1].replace(/[\s'’]/g, ""));
  return number === null ? null : believableAmount(match[2] === undefined ? number : number * 1000);
};

/**
 * The last of two different marks is the decimal one. A single mark before exactly three digits divides thousands ("40.000" is forty
 * thousand: nobody pays in thousandths), before any other count of digits it is the decimal mark.
 */
const plainNumber = (digits: string): number | null => {
  const decimalMark = decimalMarkOf(digits);
  const parts = decimalMark === null ? [digits] : splitAtLast(digits, decimalMark);
  const whole = (parts[0] ?? "").replace(/[.,]/g, "");
  const text = `${whole || "0"}.${parts[1] ?? "0"}`;
  return /^\d+\.\d+$/.test(text) ? Number(text) : null;
};

const decimalMarkOf = (digits: string): string | null => {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last === -1) return null;
  const mark = digits.charAt(last);
  const isOnlyOne = digits.indexOf(mark) === last;
  const hasOtherMark = digits.includes(mark === "." ? "," : ".");
  if (!isOnlyOne) return null;
  return !hasOtherMark && /^\d{1,3}[.,]\d{3}$/.test(digits) ? null : mark;
};

const splitAtLast = (text: string, mark: string): string[] => {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
};
