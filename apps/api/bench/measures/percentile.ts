/** The value below which this part of them lies, whatever their order; of none it is 0. */
export const percentileOf = (values: readonly number[], part: number): number =>
  percentile(
    values.toSorted((one, other) => one - other),
    part,
  );

/** The value below which this part of them lies. They must be sorted; of none it is 0. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
