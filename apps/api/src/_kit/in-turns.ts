import { setImmediate } from "node:timers/promises";

/** Milliseconds of work in a row, after which others have their turn. */
const TURN = 15;

/** To be called between the steps of long work: lets other requests go first, once it has had its turn. */
export const turns = (): (() => Promise<void>) => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await setImmediate();
    began = performance.now();
  };
};

/** @param isAlone whether no other goes on when it begins. */
type Work<Result> = (isAlone: boolean) => Promise<Result>;

/** Lets so many works go on at once, and the others wait in the order of asking: what is large takes memory while it is begun. */
export const atMost = (most: number): (<Result>(work: Work<Result>) => Promise<Result>) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running === most) await new Promise<void>((admit) => waiting.push(admit));
    else running += 1;
    try {
      return await work(running === 1);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};

/** Works through a long list without keeping all other requests waiting to its end. */
export const inTurns = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Promise<Result[]> => {
  const results: Result[] = [];
  const turn = turns();
  for (const [index, item] of items.entries()) {
    results.push(work(item, index));
    await turn();
  }
  return results;
};
