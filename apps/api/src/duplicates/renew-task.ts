import {
  listSomeJobIds,
  listSomeJobIdsOfCompany,
  listSomeMergedJobIds,
  markSignaturesRenewed,
  renewJobSignatures,
} from "@jobtracker/db";
import { z } from "zod";
import { enqueueTask } from "../_kit/background/enqueue.ts";
import { defineTaskKind } from "../_kit/background/kind.ts";
import type { PersonContext } from "../_kit/context.ts";
import { auditFinding } from "../_kit/policy/audit.ts";
import { noticeDuplicates } from "./notice.ts";

/** In one transaction: a long text takes a millisecond or two, and so does asking for its duplicates. */
const JOBS_AT_ONCE = 10;
const NAME = "duplicates.renew";

const Payload = z.union([
  /** All jobs of a company that is called otherwise. */
  z.strictObject({ companyId: z.int() }),
  /** Those that a company had when it was merged: what the other one had before says the same as ever. */
  z.strictObject({ mergedCompanyId: z.int() }),
  z.strictObject({ all: z.literal(true) }),
]);
type Payload = z.output<typeof Payload>;
/** The last job whose signature was renewed. */
const Checkpoint = z.strictObject({ jobId: z.int() });
const Result = z.strictObject({ jobs: z.int() });

/** All jobs of a person, once at a time. */
export const ALL_JOBS = { payload: { all: true }, unique: "all" } as const;

const nextJobIds = (
  { db, actor }: PersonContext,
  payload: Payload,
  afterJobId: number,
): Promise<number[]> => {
  const { userId } = actor;
  const page = { afterJobId, most: JOBS_AT_ONCE };
  if ("all" in payload) return listSomeJobIds(db, userId, page);
  return "mergedCompanyId" in payload
    ? listSomeMergedJobIds(db, { userId, companyId: payload.mergedCompanyId }, page)
    : listSomeJobIdsOfCompany(db, { userId, companyId: payload.companyId }, page);
};

/** A pair that is found here stands in the audit as one that a capture finds does. */
const renew = async (context: PersonContext, jobIds: readonly number[]): Promise<void> => {
  const { db, actor } = context;
  for (const { jobId, isDeleted, fields } of await renewJobSignatures(db, { userId: actor.userId, jobIds })) {
    if (isDeleted) continue;
    for (const change of await noticeDuplicates(context, jobId, fields))
      await auditFinding(context, { task: NAME, event: "duplicate.found" }, change);
  }
};

/** Signatures of jobs, and the pairs found by them, after what they are made of has become something else: a company's name, mostly. */
export const renewSignatures = defineTaskKind({
  name: NAME,
  priority: "later",
  payload: Payload,
  checkpoint: Checkpoint,
  result: Result,
  run: async ({ context, payload, checkpoint, step, signal }) => {
    let [afterJobId, done] = [checkpoint?.jobId ?? 0, 0];
    for (;;) {
      signal.throwIfAborted();
      const jobIds = await nextJobIds(context, payload, afterJobId);
      const last = jobIds.at(-1);
      if (last === undefined) break;
      done += jobIds.length;
      await step(async (inside) => {
        await renew(inside, jobIds);
        return { checkpoint: { jobId: last }, progress: { done, total: null } };
      });
      afterJobId = last;
    }
    return async ({ db, actor }) => {
      if ("all" in payload) await markSignaturesRenewed(db, actor.userId);
      return { jobs: done };
    };
  },
});

/** Jobs are known by another company name from now on: their signatures follow soon. */
export const renewSignaturesSoon = async (
  context: PersonContext,
  of: { readonly companyId: number } | { readonly mergedCompanyId: number },
): Promise<void> => {
  // Each change is a task of its own: one that runs already may be past jobs that this change is about.
  await enqueueTask(context, renewSignatures, of);
};
