import { aliasedTable, and, desc, eq, isNull, lt, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { job } from "../jobs/tables.ts";
import { jobDuplicate } from "./tables.ts";

export type DuplicateRow = typeof jobDuplicate.$inferSelect;

interface DuplicateKey {
  readonly userId: number;
  readonly jobDuplicateId: number;
}

const isDuplicate = ({ userId, jobDuplicateId }: DuplicateKey) =>
  and(eq(jobDuplicate.jobDuplicateId, jobDuplicateId), eq(jobDuplicate.userId, userId));

export const findDuplicate = async (db: Queryable, key: DuplicateKey): Promise<DuplicateRow | undefined> => {
  const [row] = await db.select().from(jobDuplicate).where(isDuplicate(key));
  return row;
};

/** The merge by which a job went into another. */
export const findMergeOf = async (
  db: Queryable,
  { userId, mergedJobId }: { readonly userId: number; readonly mergedJobId: number },
): Promise<DuplicateRow | undefined> => {
  const [row] = await db
    .select()
    .from(jobDuplicate)
    .where(and(eq(jobDuplicate.mergedJobId, mergedJobId), eq(jobDuplicate.userId, userId)));
  return row;
};

const isOf = (jobId: number) => or(eq(jobDuplicate.jobId, jobId), eq(jobDuplicate.otherJobId, jobId));

/** All that is known of a job's duplicates, whatever was decided. */
export const listDuplicatesOfJob = (
  db: Queryable,
  { userId, jobId }: { readonly userId: number; readonly jobId: number },
): Promise<DuplicateRow[]> =>
  db
    .select()
    .from(jobDuplicate)
    .where(and(eq(jobDuplicate.userId, userId), isOf(jobId)));

export interface DuplicateFilter {
  readonly userId: number;
  readonly decision: DuplicateRow["decision"];
  readonly jobId?: number | undefined;
}

/** The latest first; open and kept apart only where neither job is deleted. `before`: the id at which the last page ended. */
export const listDuplicates = async (
  db: Queryable,
  { userId, decision, jobId }: DuplicateFilter,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<DuplicateRow[]> => {
  const other = aliasedTable(job, "other");
  const rows = await db
    .select({ duplicate: jobDuplicate })
    .top(limit)
    .from(jobDuplicate)
    .innerJoin(job, eq(job.jobId, jobDuplicate.jobId))
    .innerJoin(other, eq(other.jobId, jobDuplicate.otherJobId))
    .where(
      and(
        eq(jobDuplicate.userId, userId),
        eq(jobDuplicate.decision, decision),
        ...(decision === "merged" ? [] : [isNull(job.deletedDate), isNull(other.deletedDate)]),
        jobId === undefined ? undefined : isOf(jobId),
        before === undefined ? undefined : lt(jobDuplicate.jobDuplicateId, before),
      ),
    )
    .orderBy(desc(jobDuplicate.jobDuplicateId));
  return rows.map(({ duplicate }) => duplicate);
};

interface NewDuplicate {
  readonly userId: number;
  readonly jobId: number;
  readonly otherJobId: number;
  readonly likeness: number;
  readonly weightsVersion: number;
  readonly repost: boolean;
  readonly now: string;
}

/** Throws CONFLICT if the two are known. */
export const insertDuplicate = async (
  db: Queryable,
  { now, ...values }: NewDuplicate,
): Promise<DuplicateRow> => {
  const [row] = await db
    .insert(jobDuplicate)
    .output()
    .values({ ...values, decision: "open", createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted duplicate was not returned");
  return row;
};

type Decision = Pick<DuplicateRow, "decision" | "decidedDate" | "mergedJobId" | "carried">;

/** Undefined: it is not there, or has another version. */
export const updateDuplicate = async (
  db: Queryable,
  { expectedVersion, now, ...key }: DuplicateKey & { readonly expectedVersion: number; readonly now: string },
  decision: Decision,
): Promise<DuplicateRow | undefined> => {
  const [row] = await db
    .update(jobDuplicate)
    .set({ ...decision, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isDuplicate(key), eq(jobDuplicate.rowVersionNo, expectedVersion)));
  return row;
};
