import type { Application } from "@jobtracker/contracts";
import { client } from "../../../_kit/api/client.ts";

/** One change of one row: how the row looks at once, how the server is asked, and how it is taken back. */
export interface RowChange {
  readonly id: number;
  readonly title: string;
  readonly preview: (row: Application) => Application;
  /** Asks the server; `row` is the newest that is known of it. Answers with what it is then. */
  readonly send: (row: Application) => Promise<Application>;
  readonly undo: () => RowChange;
}

export const moveRow = (row: Application, stage: string): RowChange => ({
  id: row.id,
  title: row.job.title,
  preview: (shown) => ({ ...shown, stage, stageSince: new Date().toISOString() }),
  send: ({ id, version }) => client.applications.move.mutate({ id, stage, expectedVersion: version }),
  undo: () => moveRow({ ...row, stage }, row.stage),
});

export const planFollowUp = (row: Application, day: string | null): RowChange => ({
  id: row.id,
  title: row.job.title,
  preview: (shown) => ({ ...shown, followUpDate: day }),
  send: ({ id, version }) =>
    client.applications.update.mutate({ id, expectedVersion: version, followUpDate: day }),
  undo: () => planFollowUp({ ...row, followUpDate: day }, row.followUpDate),
});

/** A field of the job that the application is for. */
export const renameJob = (row: Application, field: "title" | "company", text: string): RowChange => {
  const value = field === "company" && text === "" ? null : text;
  return {
    id: row.id,
    title: row.job.title,
    preview: (shown) => ({ ...shown, job: { ...shown.job, [field]: value } }),
    send: async (newest) => {
      const job = await client.jobs.update.mutate({
        id: newest.job.id,
        expectedVersion: newest.job.version,
        [field]: value,
      });
      return {
        ...newest,
        job: { ...newest.job, version: job.version, title: job.title, company: job.company },
      };
    },
    undo: () => renameJob({ ...row, job: { ...row.job, [field]: value } }, field, row.job[field] ?? ""),
  };
};

const restoreRow = (row: Application): RowChange => ({
  id: row.id,
  title: row.job.title,
  preview: (shown) => ({ ...shown, deletedAt: null }),
  send: ({ id }) => client.applications.restore.mutate({ id }),
  undo: () => deleteRow(row),
});

export const deleteRow = (row: Application): RowChange => ({
  id: row.id,
  title: row.job.title,
  preview: (shown) => ({ ...shown, deletedAt: new Date().toISOString() }),
  send: ({ id, version }) => client.applications.delete.mutate({ id, expectedVersion: version }),
  undo: () => restoreRow(row),
});
