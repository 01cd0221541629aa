import { and, count, eq, getTableColumns, isNull } from "drizzle-orm";
import type { MsSqlUpdateSetSource } from "drizzle-orm/mssql-core";
import type { Queryable } from "../_kit/database.ts";
import { job } from "../jobs/tables.ts";
import { type ApplicationFilter, applicationConditions } from "./application-filter.ts";
import { jobApplication, jobApplicationStatus } from "./tables.ts";

interface ApplicationKey {
  readonly userId: number;
  readonly jobApplicationId: number;
}

const selection = { ...getTableColumns(jobApplication), stageKey: jobApplicationStatus.stageKey };

const selectApplications = (db: Queryable) =>
  db
    .select(selection)
    .from(jobApplication)
    .innerJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    );

/** An application, deleted or not, with the key of its stage. */
export const findApplication = async (db: Queryable, { userId, jobApplicationId }: ApplicationKey) => {
  const [row] = await selectApplications(db).where(
    and(eq(jobApplication.jobApplicationId, jobApplicationId), eq(jobApplication.userId, userId)),
  );
  return row;
};
export type ApplicationRow = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

/** The one application of a job, deleted or not. */
export const findApplicationOfJob = async (
  db: Queryable,
  { userId, jobId }: { readonly userId: number; readonly jobId: number },
): Promise<ApplicationRow | undefined> => {
  const [row] = await selectApplications(db).where(
    and(eq(jobApplication.jobId, jobId), eq(jobApplication.userId, userId)),
  );
  return row;
};

/** @returns the new application's id. Throws CONFLICT if the job has one already. */
export const insertApplication = async (
  db: Queryable,
  application: {
    readonly userId: number;
    readonly jobId: number;
    readonly jobApplicationStatusId: number;
    readonly now: string;
  },
): Promise<number> => {
  const { now, ...columns } = application;
  const [row] = await db
    .insert(jobApplication)
    .output({ jobApplicationId: jobApplication.jobApplicationId })
    .values({ ...columns, stageSinceDate: now, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted application was not returned");
  return row.jobApplicationId;
};

interface Expected {
  readonly expectedVersion: number;
  readonly now: string;
}

type ApplicationColumns = Pick<
  MsSqlUpdateSetSource<typeof jobApplication>,
  "jobApplicationStatusId" | "stageSinceDate" | "followUpDate" | "deletedDate" | "deletedWithJobId"
>;

/** Writes columns of an application. False: it is not there, or has another version. */
export const updateApplication = async (
  db: Queryable,
  { userId, jobApplicationId, expectedVersion, now }: ApplicationKey & Expected,
  columns: ApplicationColumns,
): Promise<boolean> => {
  const rows = await db
    .update(jobApplication)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output({ inserted: { jobApplicationId: jobApplication.jobApplicationId } })
    .where(
      and(
        eq(jobApplication.jobApplicationId, jobApplicationId),
        eq(jobApplication.userId, userId),
        eq(jobApplication.rowVersionNo, expectedVersion),
      ),
    );
  return rows.length === 1;
};

const stageCounts = { stage: jobApplication.jobApplicationStatusId, applications: count() };

const toCounts = (rows: readonly { stage: number; applications: number }[]): ReadonlyMap<number, number> =>
  new Map(rows.map(({ stage, applications }) => [stage, applications]));

/** How many applications stand at each stage, deleted ones left out; stages without one are absent. */
export const countApplicationsByStage = async (
  db: Queryable,
  { userId }: { readonly userId: number },
): Promise<ReadonlyMap<number, number>> =>
  toCounts(
    await db
      .select(stageCounts)
      .from(jobApplication)
      .where(and(eq(jobApplication.userId, userId), isNull(jobApplication.deletedDate)))
      .groupBy(jobApplication.jobApplicationStatusId),
  );

/** The same of those that a filter finds, which takes the job along and so takes longer. */
export const countFoundByStage = async (
  db: Queryable,
  filter: Omit<ApplicationFilter, "deleted">,
): Promise<ReadonlyMap<number, number>> =>
  toCounts(
    await db
      .select(stageCounts)
      .from(jobApplication)
      .innerJoin(job, eq(job.jobId, jobApplication.jobId))
      .innerJoin(
        jobApplicationStatus,
        eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
      )
      .where(and(...applicationConditions({ ...filter, deleted: false })))
      .groupBy(jobApplication.jobApplicationStatusId),
  );

/** The applications that stand at a stage, the deleted ones among them. */
export const listApplicationsAtStage = (
  db: Queryable,
  { userId, jobApplicationStatusId }: { readonly userId: number; readonly jobApplicationStatusId: number },
): Promise<ApplicationRow[]> =>
  selectApplications(db).where(
    and(eq(jobApplication.userId, userId), eq(jobApplication.jobApplicationStatusId, jobApplicationStatusId)),
  );
