import type { ApplicationSort } from "@jobtracker/contracts";
import { and, desc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { company, job } from "../jobs/tables.ts";
import { type ApplicationFilter, applicationConditions } from "./application-filter.ts";
import { type ApplicationListKey, afterKey, orderOf, type SortedBy } from "./application-sort.ts";
import { jobApplication, jobApplicationStatus } from "./tables.ts";

/** An application with what a list or the board shows of its job, except the places. */
const selection = {
  ...getTableColumns(jobApplication),
  stageKey: jobApplicationStatus.stageKey,
  stagePosition: jobApplicationStatus.position,
  job: {
    jobId: job.jobId,
    rowVersionNo: job.rowVersionNo,
    title: job.title,
    remote: job.remote,
    salaryMin: job.salaryMin,
    salaryMax: job.salaryMax,
    salaryCurrency: job.salaryCurrency,
    salaryPeriod: job.salaryPeriod,
    salaryText: job.salaryText,
    url: job.url,
    validThrough: job.validThrough,
    titleSort: job.titleSort,
    companySort: job.companySort,
  },
  companyName: company.name,
};

const selectCards = (
  db: Queryable,
  { where, limit, order }: { where: SQL | undefined; limit: number; order: SQL[] },
) =>
  db
    .select(selection)
    .top(limit)
    .from(jobApplication)
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .innerJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(where)
    .orderBy(...order);
export type ApplicationCardRow = Awaited<ReturnType<typeof selectCards>>[number];

/** One application, deleted or not. */
export const findApplicationCard = async (
  db: Queryable,
  { userId, jobApplicationId }: { readonly userId: number; readonly jobApplicationId: number },
): Promise<ApplicationCardRow | undefined> => {
  const where = and(eq(jobApplication.jobApplicationId, jobApplicationId), eq(jobApplication.userId, userId));
  const [row] = await selectCards(db, { where, limit: 1, order: [desc(jobApplication.jobApplicationId)] });
  return row;
};

/** The first cards of one column of the board: those that came to the stage last. */
export const listStageCards = (
  db: Queryable,
  filter: Omit<ApplicationFilter, "deleted"> & { readonly jobApplicationStatusId: number },
  limit: number,
): Promise<ApplicationCardRow[]> =>
  selectCards(db, {
    where: and(...applicationConditions({ ...filter, deleted: false })),
    limit,
    order: orderOf({ sort: "stageSince", order: "desc" }),
  });

/** The next applications after the key. */
export const listApplicationCards = (
  db: Queryable,
  filter: ApplicationFilter,
  page: SortedBy & { readonly limit: number; readonly after: ApplicationListKey | undefined },
): Promise<ApplicationCardRow[]> =>
  selectCards(db, {
    where: and(
      ...applicationConditions(filter),
      page.after === undefined ? undefined : afterKey(page, page.after),
    ),
    limit: page.limit,
    order: orderOf(page),
  });

/** The value that `row` is sorted by, for the key of the next page. */
export const applicationListKey = (sort: ApplicationSort, row: ApplicationCardRow): ApplicationListKey => ({
  value: {
    created: row.createdDate,
    stage: row.stagePosition,
    stageSince: row.stageSinceDate,
    followUp: row.followUpDate,
    company: row.job.companySort,
    title: row.job.titleSort,
  }[sort],
  jobApplicationId: row.jobApplicationId,
});
