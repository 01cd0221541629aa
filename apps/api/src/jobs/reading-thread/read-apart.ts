import type { Capture, Reading } from "../reading/reading.ts";
import { ReadingThread } from "./reading-thread.ts";

/** Characters up to which a capture is read at once: it takes less than handing it over. */
const SMALL = 20_000;
const LIMIT_MS = 10_000;

const thread = new ReadingThread({
  script: new URL("reading-worker.ts", import.meta.url),
  limitMs: LIMIT_MS,
});

/** Loaded by the first capture: all that reads a page is a tenth of what a start would load. */
const readHere = async (capture: Capture, now: Date): Promise<Reading> => {
  const { readPostings } = await import("../reading/read-postings.ts");
  return readPostings(capture, { now });
};

/** Reads a capture without holding up other requests. Throws NOTHING_RECOGNISED if it cannot be read in time. */
export const readApart = async (capture: Capture, now: Date): Promise<Reading> =>
  lengthOf(capture) <= SMALL ? readHere(capture, now) : thread.read({ capture, now: now.toISOString() });

/** Of JSON that was parsed already nobody knows how long it was. */
const lengthOf = (capture: Capture): number => {
  if ("html" in capture) return capture.html.length;
  if ("text" in capture) return capture.text.length;
  return typeof capture.jsonLd === "string" ? capture.jsonLd.length : Number.POSITIVE_INFINITY;
};
