/** A place where two texts go on alike before and after, and say other words between. */
export interface Replacement {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Words that can stand between; more are another passage. */
const LONGEST = 6;

/** Positions of runs of two words that a text has once. */
const uniquePairs = (words: readonly string[]): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1]}`;
    positions.set(pair, positions.has(pair) ? -1 : at);
  }
  return positions;
};

const meetAgain = (one: readonly string[], i: number, other: readonly string[], j: number) => {
  for (let sum = 1; sum <= 2 * LONGEST; sum++)
    for (let p = Math.max(0, sum - LONGEST); p <= Math.min(sum, LONGEST); p++) {
      const q = sum - p;
      const next = one[i + p];
      const afterNext = one[i + p + 1];
      if (next === undefined || afterNext === undefined) continue;
      if (next === other[j + q] && afterNext === other[j + q + 1])
        return { one: one.slice(i, i + p), other: other.slice(j, j + q) };
    }
  return undefined;
};

/**
 * Replaced, added and left out words between two words before and two after that both texts have. Passages that were moved
 * are followed; the cost grows with the length of the texts.
 */
export const replacementsBetween = (one: readonly string[], other: readonly string[]): Replacement[] => {
  const inOther = uniquePairs(other);
  const found: Replacement[] = [];
  for (const [pair, at] of uniquePairs(one)) {
    const there = inOther.get(pair) ?? -1;
    if (at < 0 || there < 0 || one[at + 2] === other[there + 2]) continue;
    const between = meetAgain(one, at + 2, other, there + 2);
    if (between !== undefined) found.push(between);
  }
  return found;
};
