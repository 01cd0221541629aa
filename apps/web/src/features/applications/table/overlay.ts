import type { Application } from "@jobtracker/contracts";
import type { RowChange } from "./row-change.ts";

export interface RowList {
  readonly rows: readonly Application[];
  /** When the server was asked for them (ms since 1970). */
  readonly askedAt: number;
}

interface Answer {
  readonly row: Application;
  readonly at: number;
}

/** What is known beyond the loaded list: the server's answers since, and changes that are on their way to it. */
export interface Overlay {
  readonly answers: ReadonlyMap<number, Answer>;
  readonly pending: readonly RowChange[];
}

export const emptyOverlay: Overlay = { answers: new Map(), pending: [] };

/** Of two states of one row, the newest of the application and the newest of its job. */
const newerOf = (row: Application, answer: Application): Application => {
  const application = answer.version > row.version ? answer : row;
  const job = answer.job.version > row.job.version ? answer.job : row.job;
  return application.job === job ? application : { ...application, job };
};

/** The newest that is known of every row, deleted ones among them. A list that was asked for later knows better. */
export const newestRows = (
  { rows, askedAt }: RowList,
  answers: Overlay["answers"],
): ReadonlyMap<number, Application> => {
  const newest = new Map(rows.map((row) => [row.id, row]));
  for (const [id, { row: answer, at }] of answers) {
    if (at < askedAt) continue;
    const row = newest.get(id);
    newest.set(id, row ? newerOf(row, answer) : answer);
  }
  return newest;
};

/** The rows as the person sees them: with what is under way as if it had happened, without what is deleted. */
export const shownRows = (list: RowList, { answers, pending }: Overlay): readonly Application[] => {
  if (answers.size === 0 && pending.length === 0) return list.rows;
  const shown = new Map(newestRows(list, answers));
  for (const change of pending) {
    const row = shown.get(change.id);
    if (row) shown.set(change.id, change.preview(row));
  }
  return [...shown.values()].filter((row) => row.deletedAt === null);
};

/** The overlay once some changes were answered: those are no longer under way. */
export const settle = (
  { answers, pending }: Overlay,
  settled: ReadonlySet<RowChange>,
  answered: readonly Application[],
  at: number,
): Overlay => ({
  answers: new Map([...answers, ...answered.map((row) => [row.id, { row, at }] as const)]),
  pending: pending.filter((change) => !settled.has(change)),
});
