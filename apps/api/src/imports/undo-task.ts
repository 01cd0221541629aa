import { AppError, JobID, jobs } from "@jobtracker/contracts";
import { listJobsMadeByImport } from "@jobtracker/db";
import { z } from "zod";
import { defineTaskKind } from "../_kit/background/kind.ts";
import { performable } from "../_kit/background/performable.ts";
import { bringJobBack, removeJob } from "../jobs/deletion.ts";
import { loadBatch } from "./batch-state.ts";

const deleting = performable(jobs, "delete", removeJob);
const restoring = performable(jobs, "restore", bringJobBack);

const Payload = z.strictObject({ importBatchId: z.int(), gone: z.boolean() });

/** Somebody else was quicker, or the posting was captured again: it stays as it is. */
const isSettled = (error: unknown) =>
  error instanceof AppError && (error.code === "NOT_FOUND" || error.code === "CONFLICT");

/** Deletes the jobs that a batch made, or brings them back; stops when the person has changed their mind. */
export const undoImport = defineTaskKind({
  name: "imports.undo",
  priority: "soon",
  payload: Payload,
  checkpoint: z.null(),
  result: z.strictObject({ jobs: z.int() }),
  run: async ({ context, payload: { importBatchId, gone }, perform, report }) => {
    const { userId } = context.actor;
    const isWanted = async () => ((await loadBatch(context, importBatchId)).undoneDate !== null) === gone;
    const ids = await listJobsMadeByImport(context.db, { userId, importBatchId, deleted: !gone });
    await report({ done: 0, total: ids.length });
    let done = 0;
    for (const id of ids) {
      if (!(await isWanted())) break;
      const saved = { progress: { done: done + 1, total: ids.length } };
      try {
        if (gone) await perform(deleting, { id: JobID.parse(id) }, () => saved);
        else await perform(restoring, { id: JobID.parse(id) }, () => saved);
        done++;
      } catch (error) {
        if (!isSettled(error)) throw error;
      }
    }
    return async () => ({ jobs: done });
  },
});
