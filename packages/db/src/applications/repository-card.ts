import { and, eq, getTableColumns, type Placeholder, type SQL } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, shapedStatement, statement } from "../_kit/statement.ts";
import { company, job } from "../jobs/tables.ts";
import {
  type ApplicationFilter,
  applicationConditions,
  type FilterShape,
  type FilterValues,
  filterShape,
  filterValues,
} from "./application-filter.ts";
import {
  type ApplicationListKey,
  orderOf,
  type PageStart,
  pageCondition,
  type SortedBy,
  sortColumns,
} from "./application-sort.ts";
import { jobApplication, jobApplicationStatus } from "./tables.ts";

/** An application with what a list or the board shows of its job, except the places. */
const selection = {
  ...getTableColumns(jobApplication),
  stageKey: jobApplicationStatus.stageKey,
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
  },
  companyName: company.name,
};

interface Page {
  readonly where: SQL | undefined;
  readonly limit: number | Placeholder;
  readonly sorted: SortedBy;
}

const selectCards = (db: Queryable, { where, limit, sorted }: Page) =>
  db
    // Every value that is read costs time, so of the columns to sort by only the one that is needed comes along.
    .select({ ...selection, sortValue: sortColumns[sorted.sort] })
    .top(limit)
    .from(jobApplication)
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .innerJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(where)
    .orderBy(...orderOf(sorted));
export type ApplicationCardRow = Awaited<ReturnType<typeof selectCards>>[number];

interface ApplicationKey {
  readonly userId: number;
  readonly jobApplicationId: number;
}

const cardById = statement((db, { userId, jobApplicationId }: Placeholders<ApplicationKey>) =>
  selectCards(db, {
    where: and(eq(jobApplication.jobApplicationId, jobApplicationId), eq(jobApplication.userId, userId)),
    limit: 1,
    sorted: { sort: "created", order: "desc" },
  }),
);

/** One application, deleted or not. */
export const findApplicationCard = async (
  db: Queryable,
  key: ApplicationKey,
): Promise<ApplicationCardRow | undefined> => (await cardById(db, key))[0];

interface PageShape extends SortedBy {
  readonly filter: FilterShape;
  readonly start: PageStart;
}

type PageValues = FilterValues & ApplicationListKey & { readonly limit: number };

const cardPage = shapedStatement(
  (db, parameters: Placeholders<PageValues>, { filter, start, sort, order }: PageShape) =>
    selectCards(db, {
      where: and(
        ...applicationConditions(parameters, filter),
        pageCondition({ sort, order }, start, parameters),
      ),
      limit: parameters.limit,
      sorted: { sort, order },
    }),
);

const startOf = (after: ApplicationListKey | undefined): PageStart =>
  after === undefined ? "first" : after.value === null ? "afterNull" : "afterValue";

/** The next applications after the key. */
export const listApplicationCards = (
  db: Queryable,
  filter: ApplicationFilter,
  { sort, order, limit, after }: SortedBy & { limit: number; after: ApplicationListKey | undefined },
): Promise<ApplicationCardRow[]> =>
  cardPage(
    db,
    { ...filterValues(filter), value: null, jobApplicationId: 0, ...after, limit },
    { filter: filterShape(filter), start: startOf(after), sort, order },
  );

/** The first cards of some columns of the board, column by column: those that came to the stage last. */
export const listStageCards = async (
  db: Queryable,
  filter: Omit<ApplicationFilter, "deleted" | "jobApplicationStatusId">,
  { stageIds, limit }: { readonly stageIds: readonly number[]; readonly limit: number },
): Promise<ApplicationCardRow[]> => {
  const common = { ...filterValues({ ...filter, deleted: false }), value: null, jobApplicationId: 0, limit };
  const shape = {
    filter: filterShape({ ...filter, jobApplicationStatusId: 0, deleted: false }),
    start: "first",
    sort: "stageSince",
    order: "desc",
  } satisfies PageShape;
  const columns = await Promise.all(
    stageIds.map((jobApplicationStatusId) => cardPage(db, { ...common, jobApplicationStatusId }, shape)),
  );
  return columns.flat();
};

/** The value that `row` is sorted by, for the key of the next page. */
export const applicationListKey = ({
  sortValue,
  jobApplicationId,
}: ApplicationCardRow): ApplicationListKey => ({
  value: sortValue,
  jobApplicationId,
});
