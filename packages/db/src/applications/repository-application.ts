import { and, eq, getTableColumns } from "drizzle-orm";
import { changedOne } from "../_kit/changed-one.ts";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, shapedStatement, statement } from "../_kit/statement.ts";
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

const applicationById = statement((db, { userId, jobApplicationId }: Placeholders<ApplicationKey>) =>
  selectApplications(db).where(
    and(eq(jobApplication.jobApplicationId, jobApplicationId), eq(jobApplication.userId, userId)),
  ),
);

/** An application, deleted or not, with the key of its stage. */
export const findApplication = async (db: Queryable, key: ApplicationKey) => {
  const [row] = await applicationById(db, key);
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

const writable = [
  "jobId",
  "jobApplicationStatusId",
  "stageSinceDate",
  "followUpDate",
  "deletedDate",
  "deletedWithJobId",
] as const satisfies readonly (keyof typeof jobApplication.$inferSelect)[];
type Writable = (typeof writable)[number];
type ApplicationColumns = Partial<Pick<typeof jobApplication.$inferSelect, Writable>>;

type UpdateValues = ApplicationKey & Expected & ApplicationColumns & { readonly version: number };

const updateOfColumns = shapedStatement(
  (db, values: Placeholders<UpdateValues>, columns: readonly Writable[]) =>
    db
      .update(jobApplication)
      .set({
        ...Object.fromEntries(columns.map((column) => [column, values[column]])),
        updatedDate: values.now,
        rowVersionNo: values.version,
      })
      .where(
        and(
          eq(jobApplication.jobApplicationId, values.jobApplicationId),
          eq(jobApplication.userId, values.userId),
          eq(jobApplication.rowVersionNo, values.expectedVersion),
        ),
      ),
);

/** Writes columns of an application. False: it is not there, or has another version. */
export const updateApplication = async (
  db: Queryable,
  expected: ApplicationKey & Expected,
  columns: ApplicationColumns,
): Promise<boolean> => {
  const values = { ...expected, ...columns, version: expected.expectedVersion + 1 };
  const given = writable.filter((column) => columns[column] !== undefined);
  return changedOne(await updateOfColumns(db, values, given));
};

/** The applications that stand at a stage, the deleted ones among them. */
export const listApplicationsAtStage = (
  db: Queryable,
  { userId, jobApplicationStatusId }: { readonly userId: number; readonly jobApplicationStatusId: number },
): Promise<ApplicationRow[]> =>
  selectApplications(db).where(
    and(eq(jobApplication.userId, userId), eq(jobApplication.jobApplicationStatusId, jobApplicationStatusId)),
  );
