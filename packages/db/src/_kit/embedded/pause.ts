import type { DatabaseSync } from "node:sqlite";
import { PAUSE } from "./pausing-dialect.ts";

/** So long a statement works between two pauses: half as long as Linux lets a thread go on for in any case. */
const WORK_MS = 0.7;
/** A thread that was to sleep for less would not be any earlier: it wakes up some 50 µs late. */
const PAUSE_MS = 0.01;

const nobodyWakes = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
/** Blocks the thread, which needs to be one that answers nobody meanwhile. */
const sleep = (ms: number): void => {
  Atomics.wait(nobodyWakes, 0, 0, ms);
};

/** Milliseconds, and what they are spent with. */
interface Time {
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
}

/** Gives a connection the function by which statements of the `PausingDialect` pause, and gives what is to be called when one begins. */
export const registerPause = (
  database: DatabaseSync,
  time: Time = { now: () => performance.now(), sleep },
): (() => void) => {
  let since = time.now();
  const begin = () => {
    since = time.now();
  };
  database.function(PAUSE, () => {
    if (time.now() - since >= WORK_MS) {
      time.sleep(PAUSE_MS);
      begin();
    }
    return 1;
  });
  return begin;
};
