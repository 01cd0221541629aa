import type { Queryable } from "./database.ts";

const alone = new WeakSet<Queryable>();

/** Says that no other transaction writes while this one is open. */
export const setSingleWriter = (tx: Queryable): void => {
  alone.add(tx);
};

export const isSingleWriter = (tx: Queryable): boolean => alone.has(tx);
