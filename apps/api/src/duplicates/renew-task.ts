import { listSomeJobIdsOfCompany, renewJobSignatures } from "@jobtracker/db";
import { z } from "zod";
import { enqueueTask } from "../_kit/background/enqueue.ts";
import { defineTaskKind } from "../_kit/background/kind.ts";
import type { PersonContext } from "../_kit/context.ts";
import { noticeDuplicates } from "./notice.ts";

/** In one transaction: a long text takes a millisecond or two, and so does asking for its duplicates. */
const JOBS_AT_ONCE = 10;

const Payload = z.strictObject({ companyId: z.int() });
/** The last job whose signature was renewed. */
const Checkpoint = z.strictObject({ jobId: z.int() });
const Result = z.strictObject({ jobs: z.int() });

const renew = async (context: PersonContext, jobIds: readonly number[]): Promise<void> => {
  const { db, actor } = context;
  for (const { jobId, isDeleted, fields } of await renewJobSignatures(db, { userId: actor.userId, jobIds }))
    if (!isDeleted) await noticeDuplicates(context, jobId, fields);
};

/**
 * Signatures of a company's jobs, and the pairs found by them, after its name has become another one. What a pair says follows from
 * the jobs, as a score does, so it is no entry in the audit; the person's answer is one.
 */
export const renewSignatures = defineTaskKind({
  name: "duplicates.renew",
  priority: "later",
  payload: Payload,
  checkpoint: Checkpoint,
  result: Result,
  run: async ({ context, payload: { companyId }, checkpoint, step, signal }) => {
    const { userId } = context.actor;
    const most = JOBS_AT_ONCE;
    let [afterJobId, done] = [checkpoint?.jobId ?? 0, 0];
    for (;;) {
      signal.throwIfAborted();
      const jobIds = await listSomeJobIdsOfCompany(context.db, { userId, companyId }, { afterJobId, most });
      const last = jobIds.at(-1);
      if (last === undefined) break;
      done += jobIds.length;
      await step(async (inside) => {
        await renew(inside, jobIds);
        return { checkpoint: { jobId: last }, progress: { done, total: null } };
      });
      afterJobId = last;
    }
    return async () => ({ jobs: done });
  },
});

/** The jobs of a company are known by another name from now on: their signatures follow soon. */
export const renewSignaturesSoon = async (context: PersonContext, companyId: number): Promise<void> => {
  // Each change is a task of its own: one that runs already may be past jobs that this change is about.
  await enqueueTask(context, renewSignatures, { companyId });
};
