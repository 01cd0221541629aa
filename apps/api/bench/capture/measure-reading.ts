import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { readApart } from "../../src/jobs/reading-thread/read-apart.ts";
import { percentile } from "../measures/percentile.ts";
import type { PageMaker } from "./pages.ts";

/** Pages that are read before anything is measured. */
const WARM_UP = 15;
const NANOSECONDS = 1e6;

export interface Times {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface ReadingTimes extends Times {
  /** The longest that the event loop of the thread that hands the pages over was held up, in milliseconds. */
  readonly heldUp: number;
}

export const timesOf = (milliseconds: readonly number[]): Times => {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
};

/** How long so many pages take in the reading thread, one by one, from handing each over to having what was read. */
export const measureReading = async (
  make: PageMaker,
  { pages, length }: { readonly pages: number; readonly length: number },
): Promise<ReadingTimes> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  for (let number = 0; number < WARM_UP + pages; number++) {
    const page = make(number, length);
    // Making a page takes the event loop, so that only what follows is watched.
    await new Promise(setImmediate);
    if (number >= WARM_UP) delay.enable();
    const began = performance.now();
    const { postings } = await readApart(page, new Date());
    const taken = performance.now() - began;
    delay.disable();
    if (postings.length !== 1) throw new Error(`${postings.length} postings were read of one page.`);
    if (number >= WARM_UP) times.push(taken);
  }
  return { ...timesOf(times), heldUp: delay.max / NANOSECONDS };
};
