import { and, asc, eq, exists, gt, isNull, ne, or, sql } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { user } from "../auth/tables.ts";
import { SIGNATURE_NO } from "./signature/signature.ts";
import { job } from "./tables.ts";

/** Some jobs of a person, deleted or not, by their ids. */
export const listSomeJobIds = async (
  db: Queryable,
  userId: number,
  { afterJobId, most }: { readonly afterJobId: number; readonly most: number },
): Promise<number[]> => {
  const rows = await db
    .select({ jobId: job.jobId })
    .from(job)
    .where(and(eq(job.userId, userId), gt(job.jobId, afterJobId)))
    .orderBy(asc(job.jobId))
    .offset(0)
    .fetch(most);
  return rows.map(({ jobId }) => jobId);
};

/** People with jobs whose signatures were never all renewed to what they are made of now. */
export const listPeopleWithOldSignatures = async (db: Queryable, most: number): Promise<number[]> => {
  const ofPerson = db.select({ one: sql`1` }).from(job).where(eq(job.userId, user.userId));
  const rows = await db
    .select({ userId: user.userId })
    .from(user)
    .where(and(or(isNull(user.jobSignaturesNo), ne(user.jobSignaturesNo, SIGNATURE_NO)), exists(ofPerson)))
    .orderBy(asc(user.userId))
    .offset(0)
    .fetch(most);
  return rows.map(({ userId }) => userId);
};

/** All jobs of the person have the signatures of what they say. */
export const markSignaturesRenewed = async (db: Queryable, userId: number): Promise<void> => {
  await db.update(user).set({ jobSignaturesNo: SIGNATURE_NO }).where(eq(user.userId, userId));
};
