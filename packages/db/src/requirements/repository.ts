import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobRequirement } from "./tables.ts";

export type RequirementRow = typeof jobRequirement.$inferSelect;

interface OfJob {
  readonly userId: number;
  readonly jobId: number;
}

/** What is read of one requirement. */
export type RequirementColumns = Pick<
  RequirementRow,
  | "kind"
  | "weight"
  | "sentence"
  | "startsAt"
  | "years"
  | "maxYears"
  | "degreeLevel"
  | "language"
  | "languageLevel"
>;

/** A requirement, removed or not. */
export const findRequirement = async (
  db: Queryable,
  { userId, jobRequirementId }: { readonly userId: number; readonly jobRequirementId: number },
): Promise<RequirementRow | undefined> => {
  const [row] = await db
    .select()
    .from(jobRequirement)
    .where(and(eq(jobRequirement.jobRequirementId, jobRequirementId), eq(jobRequirement.userId, userId)));
  return row;
};

/** All of a job, removed or not, in the order in which they were read. */
export const listRequirements = (db: Queryable, { userId, jobId }: OfJob): Promise<RequirementRow[]> =>
  db
    .select()
    .from(jobRequirement)
    .where(and(eq(jobRequirement.jobId, jobId), eq(jobRequirement.userId, userId)))
    .orderBy(asc(jobRequirement.startsAt), asc(jobRequirement.jobRequirementId));

/** Takes away those that nobody corrected. */
export const deleteReadRequirements = async (db: Queryable, { userId, jobId }: OfJob): Promise<void> => {
  await db
    .delete(jobRequirement)
    .where(
      and(
        eq(jobRequirement.jobId, jobId),
        eq(jobRequirement.userId, userId),
        isNull(jobRequirement.correctedBy),
      ),
    );
};

/** Rows of one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 100;

export const insertRequirements = async (
  db: Queryable,
  { userId, jobId, now }: OfJob & { readonly now: string },
  found: readonly RequirementColumns[],
): Promise<void> => {
  for (let start = 0; start < found.length; start += ROWS_AT_ONCE)
    await db.insert(jobRequirement).values(
      found.slice(start, start + ROWS_AT_ONCE).map((columns) => ({
        ...columns,
        readKind: columns.kind,
        jobId,
        userId,
        createdDate: now,
        updatedDate: now,
        rowVersionNo: 1,
      })),
    );
};

/** Where their sentences begin now, in one of the groups of rows that share a place; null: nowhere. */
export const moveRequirements = async (
  db: Queryable,
  userId: number,
  ids: readonly number[],
  startsAt: number | null,
): Promise<void> => {
  if (ids.length === 0) return;
  await db
    .update(jobRequirement)
    .set({ startsAt })
    .where(and(inArray(jobRequirement.jobRequirementId, [...ids]), eq(jobRequirement.userId, userId)));
};

/** Writes columns of a requirement. Undefined: it is not there, or has another version. */
export const updateRequirement = async (
  db: Queryable,
  {
    userId,
    jobRequirementId,
    expectedVersion,
    now,
  }: {
    readonly userId: number;
    readonly jobRequirementId: number;
    readonly expectedVersion: number;
    readonly now: string;
  },
  columns: Partial<Pick<RequirementRow, "kind" | "weight" | "correctedBy" | "deletedDate">>,
): Promise<RequirementRow | undefined> => {
  const [row] = await db
    .update(jobRequirement)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(jobRequirement.jobRequirementId, jobRequirementId),
        eq(jobRequirement.userId, userId),
        eq(jobRequirement.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
