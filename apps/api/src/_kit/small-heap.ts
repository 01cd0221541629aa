import { getHeapSpaceStatistics } from "node:v8";

const MEBIBYTE = 1024 * 1024;
/** So much may become old before it is cleaned up. */
const GROWTH = 8 * MEBIBYTE;
/** What is larger takes longer to clean up at once than others should wait: V8 does it beside the program. */
const LARGEST = 64 * MEBIBYTE;
const LOOK_EVERY_MS = 100;

interface Heap {
  /** Bytes in use of what outlived the young generation. */
  readonly old: () => number;
  /** Cleans all of it up, at once. */
  readonly cleanUp: () => void;
}

/** Gives what is to be called again and again: it cleans the heap up when enough has become old since it was clean. */
export const heapCleaner = ({ old, cleanUp }: Heap): (() => void) => {
  let clean = old();
  return () => {
    const used = old();
    // V8 cleaned up by itself.
    clean = Math.min(clean, used);
    if (used - clean < GROWTH || used > LARGEST) return;
    cleanUp();
    clean = old();
  };
};

const oldGeneration = () => {
  let used = 0;
  for (const { space_name, space_used_size } of getHeapSpaceStatistics())
    if (!space_name.startsWith("new_")) used += space_used_size;
  return used;
};

/**
 * Keeps the heap small while the process lives, if Node was started with `--expose-gc`. Left to itself V8 marks beside the
 * program, for some 60 ms under load, in which it gives nothing back that the program throws away, 30 MB of it; all at once it takes
 * some 25 ms and stays small (docs/speed.md).
 */
export const keepHeapSmall = (): void => {
  const { gc } = globalThis;
  if (gc === undefined) return;
  setInterval(heapCleaner({ old: oldGeneration, cleanUp: () => gc() }), LOOK_EVERY_MS).unref();
};
