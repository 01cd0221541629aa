import { and, count, eq, getTableColumns, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, shapedStatement, statement } from "../_kit/statement.ts";
import { job } from "../jobs/tables.ts";
import {
  type ApplicationFilter,
  applicationConditions,
  type FilterShape,
  type FilterValues,
  filterShape,
  filterValues,
} from "./application-filter.ts";
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
      .output({ inserted: { jobApplicationId: jobApplication.jobApplicationId } })
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
  return (await updateOfColumns(db, values, given)).length === 1;
};

const stageCounts = { stage: jobApplication.jobApplicationStatusId, applications: count() };

const toCounts = (rows: readonly { stage: number; applications: number }[]): ReadonlyMap<number, number> =>
  new Map(rows.map(({ stage, applications }) => [stage, applications]));

const countByStage = statement((db, { userId }: Placeholders<{ userId: number }>) =>
  db
    .select(stageCounts)
    .from(jobApplication)
    .where(and(eq(jobApplication.userId, userId), isNull(jobApplication.deletedDate)))
    .groupBy(jobApplication.jobApplicationStatusId),
);

/** How many applications stand at each stage, deleted ones left out; stages without one are absent. */
export const countApplicationsByStage = async (
  db: Queryable,
  { userId }: { readonly userId: number },
): Promise<ReadonlyMap<number, number>> => toCounts(await countByStage(db, { userId }));

const countFound = shapedStatement((db, values: Placeholders<FilterValues>, shape: FilterShape) =>
  db
    .select(stageCounts)
    .from(jobApplication)
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .innerJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .where(and(...applicationConditions(values, shape)))
    .groupBy(jobApplication.jobApplicationStatusId),
);

/** The same of those that a filter finds, which takes the job along and so takes longer. */
export const countFoundByStage = async (
  db: Queryable,
  found: Omit<ApplicationFilter, "deleted">,
): Promise<ReadonlyMap<number, number>> => {
  const filter = { ...found, deleted: false };
  return toCounts(await countFound(db, filterValues(filter), filterShape(filter)));
};

/** The applications that stand at a stage, the deleted ones among them. */
export const listApplicationsAtStage = (
  db: Queryable,
  { userId, jobApplicationStatusId }: { readonly userId: number; readonly jobApplicationStatusId: number },
): Promise<ApplicationRow[]> =>
  selectApplications(db).where(
    and(eq(jobApplication.userId, userId), eq(jobApplication.jobApplicationStatusId, jobApplicationStatusId)),
  );
