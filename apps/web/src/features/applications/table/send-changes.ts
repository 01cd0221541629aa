import type { Application } from "@jobtracker/contracts";
import { readFailure } from "../../../_kit/api/failure.ts";
import type { RowChange } from "./row-change.ts";

export interface Outcome {
  readonly change: RowChange;
  readonly answer?: Application;
  readonly error?: unknown;
}

interface Sending {
  /** The newest that is known of a row; undefined if nothing is. */
  readonly newest: (id: number) => Application | undefined;
  /** Called as the outcomes come, several at a time. */
  readonly report: (outcomes: readonly Outcome[]) => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Requests at a time: more would only wait for each other at the one writer of the database. */
const AT_A_TIME = 4;
/** Often enough for a progress bar, and rarely enough for thousands of rows (ms). */
const REPORT_EVERY = 120;
/** An account can be kept waiting for at most this many times for one row. */
const MOST_WAITS = 5;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const sendOne = async (change: RowChange, sending: Sending, waits = 0): Promise<Outcome> => {
  const row = sending.newest(change.id);
  if (row === undefined) return { change, error: new Error("The row is not known") };
  try {
    return { change, answer: await change.send(row) };
  } catch (error) {
    const { code, retryAfter } = readFailure(error);
    if (code !== "RATE_LIMITED" || waits >= MOST_WAITS) return { change, error };
    await (sending.wait ?? pause)((retryAfter ?? 1) * 1000);
    return sendOne(change, sending, waits + 1);
  }
};

/** Sends the changes, a few at a time, and goes on after a refusal; waits where the server asks for patience. */
export const sendChanges = async (changes: readonly RowChange[], sending: Sending): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const queue = [...changes];
  let reported = 0;
  let last = performance.now();
  const flush = () => {
    if (reported === outcomes.length) return;
    sending.report(outcomes.slice(reported));
    reported = outcomes.length;
    last = performance.now();
  };
  const work = async () => {
    for (let change = queue.shift(); change; change = queue.shift()) {
      outcomes.push(await sendOne(change, sending));
      if (performance.now() - last > REPORT_EVERY) flush();
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, changes.length) }, work));
  flush();
  return outcomes;
};
