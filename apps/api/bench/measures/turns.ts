/**
 * In so many turns a round is measured, of which everything that is compared has one before anything has the next: what else the machine
 * does lasts seconds to minutes, and then falls on all of it alike.
 */
const TURNS = 4;

interface Rounds {
  readonly rounds: number;
  /** Of each round, for each of what is compared. */
  readonly seconds: number;
}

/** Measures everything in turns, one after the other. Gives what was measured of each: its rounds, and their turns. */
export const takeTurns = async <Item, Turn>(
  compared: readonly Item[],
  { rounds, seconds }: Rounds,
  measure: (item: Item, seconds: number) => Promise<Turn>,
): Promise<readonly (readonly (readonly Turn[])[])[]> => {
  const measured = compared.map((item) => ({ item, rounds: [] as Turn[][] }));
  for (let round = 0; round < rounds; round++) {
    for (const { rounds } of measured) rounds.push([]);
    for (let turn = 0; turn < TURNS; turn++)
      for (const { item, rounds } of measured) rounds.at(-1)?.push(await measure(item, seconds / TURNS));
  }
  return measured.map(({ rounds }) => rounds);
};
