/** From the first month (years × 12 + month) to the one behind the last. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const monthOf = (date: string, missing: number): number => {
  const [year = "0", month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? missing : Number(month) - 1);
};

/** A year alone begins in January as a start, and as an end with its middle: nobody knows more. */
const MIDDLE = 6;

/** What a period covers until a day. Undefined without a start, or if it begins later. */
export const monthsOf = (
  { startDate, endDate }: { readonly startDate: string | null; readonly endDate: string | null },
  asOf: string,
): Months | undefined => {
  if (startDate === null) return undefined;
  const today = monthOf(asOf, 0) + 1;
  const from = monthOf(startDate, startDate === endDate ? 0 : MIDDLE);
  const to = Math.min(today, endDate === null ? today : monthOf(endDate, MIDDLE) + 1);
  return from < to ? { from, to } : undefined;
};

/** Months that at least one covers: those of overlaps are counted once. */
export const monthsCovered = (periods: readonly Months[]): number => {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...periods].sort((one, other) => one.from - other.from)) {
    covered += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return covered;
};

/** Years with one decimal. */
export const yearsOf = (months: number): number => Math.round((months / 12) * 10) / 10;

/**
 * Years of periods that count by a share each: of a month that several cover, the largest share counts.
 */
export const yearsByShare = (periods: readonly (Months & { readonly share: number })[]): number => {
  const shares = [...new Set(periods.map(({ share }) => share))].sort((one, other) => other - one);
  let months = 0;
  let before = 0;
  for (const share of shares) {
    const covered = monthsCovered(periods.filter((period) => period.share >= share));
    months += (covered - before) * share;
    before = covered;
  }
  return yearsOf(months);
};
