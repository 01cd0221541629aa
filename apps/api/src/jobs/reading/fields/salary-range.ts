import { believableAmount } from "./amount.ts";

interface StatedRange {
  readonly min: number | null;
  readonly max: number | null;
}

interface BelievedRange extends StatedRange {
  /** The stated range in words if it, or a part of it, is not believed. */
  readonly doubtedWords: string | null;
  readonly reason: string;
}

/** No posting means a span wider than this: 1–1,000,000 is what a form's bounds look like. */
const WIDEST_SPAN = 50;

/** 0 and 1 are what forms send when nobody filled them in. */
const isFilledIn = (amount: number) => amount > 1;

/** The amounts that can be believed. A bound that was not filled in goes alone; a range that contradicts itself goes as a whole. */
export const believedRange = (stated: StatedRange): BelievedRange => {
  const reason = reasonToDoubt(stated);
  if (reason !== null) return { min: null, max: null, doubtedWords: inWords(stated), reason };
  return { min: believed(stated.min), max: believed(stated.max), doubtedWords: null, reason: "" };
};

const reasonToDoubt = ({ min, max }: StatedRange): string | null => {
  const amounts = [min, max].filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  if (amounts.some((amount) => believableAmount(amount) === null)) return "is not an amount";
  if (!amounts.some(isFilledIn)) return "is not a salary";
  if (min === null || max === null) return null;
  if (max !== 0 && min > max) return "has its minimum above its maximum";
  return min > 0 && max > min * WIDEST_SPAN ? "is too wide to be a salary" : null;
};

const believed = (amount: number | null) =>
  amount !== null && isFilledIn(amount) ? believableAmount(amount) : null;

const inWords = ({ min, max }: StatedRange): string =>
  min === max || max === null ? String(min) : `${min ?? ""} – ${max}`.trim();
