/** How many members both sets have. */
const shared = <Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): number => {
  let count = 0;
  for (const member of one) if (other.has(member)) count += 1;
  return count;
};

/** Members that only the first has. */
export const without = <Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): Set<Member> =>
  new Set([...one].filter((member) => !other.has(member)));

/** The share of the smaller set that the other has too, 0 to 1; of nothing nobody can tell: 0.5. */
export const contained = <Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): number => {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0.5 : shared(one, other) / least;
};

/** Dice's coefficient, 0 to 1; of nothing nobody can tell: 0.5. */
export const dice = <Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): number => {
  const all = one.size + other.size;
  return all === 0 ? 0.5 : (2 * shared(one, other)) / all;
};

const LATIN = /\p{Script=Latin}/u;

/** Whether names can be compared: one in Hangul and one in Latin letters may be the same. */
export const areOfOneScript = (one: Iterable<string>, other: Iterable<string>): boolean =>
  LATIN.test([...one].join("")) === LATIN.test([...other].join(""));
