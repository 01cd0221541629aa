import type { Queryable } from "@jobtracker/db";

/** Tells the runner of this process that there is something to do now. Other processes find it when they look again. */
export interface TaskBell {
  ring(): void;
  /** Gives back what ends the listening. */
  onRing(listener: () => void): () => void;
}

export const createTaskBell = (): TaskBell => {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const listener of listeners) listener();
    },
    onRing: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

const ringing = new WeakSet<Queryable>();

/** Rings once the transaction is committed: before, nobody would find anything. */
export const ringAfterCommit = (tx: Queryable): void => {
  ringing.add(tx);
};

export const ringsAfterCommit = (tx: Queryable): boolean => ringing.has(tx);
