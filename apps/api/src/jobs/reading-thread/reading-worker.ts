import { parentPort } from "node:worker_threads";
import { readPostings } from "../reading/read-postings.ts";
import type { ReadingTask } from "./reading-thread.ts";

// The thread of `ReadingThread`: whatever it is given, it answers with what was read.
parentPort?.on("message", ({ capture, now }: ReadingTask) => {
  parentPort?.postMessage(readPostings(capture, { now: new Date(now) }));
});
