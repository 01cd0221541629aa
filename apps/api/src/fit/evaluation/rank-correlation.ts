/** The rank of each value from 1; equal ones share the mean of theirs. */
const ranksOf = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((one, other) => one - other);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
};

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Spearman's rank correlation with ties: Pearson's of the ranks. 0 where one side is all equal. */
export const rankCorrelation = (one: readonly number[], other: readonly number[]): number => {
  const [a, b] = [ranksOf(one), ranksOf(other)];
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const products = a.map((rank, at) => (rank - meanA) * ((b[at] ?? meanB) - meanB));
  const spread = (ranks: readonly number[], mean: number) =>
    Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0));
  const scale = spread(a, meanA) * spread(b, meanB);
  return scale === 0 ? 0 : products.reduce((sum, product) => sum + product, 0) / scale;
};
