import { and, asc, eq, getTableColumns, isNull, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, shapedStatement, statement } from "../_kit/statement.ts";
import { type JobLocations, placeOfJob, placesByJob } from "../jobs/repository-location.ts";
import { company, job, jobLocation } from "../jobs/tables.ts";
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

/** What a list or the board shows of an application and its job, except the stage and the places: every value read costs time. */
const shownBesideStage = {
  jobApplicationId: jobApplication.jobApplicationId,
  jobId: jobApplication.jobId,
  rowVersionNo: jobApplication.rowVersionNo,
  stageSinceDate: jobApplication.stageSinceDate,
  followUpDate: jobApplication.followUpDate,
  createdDate: jobApplication.createdDate,
  updatedDate: jobApplication.updatedDate,
  deletedDate: jobApplication.deletedDate,
  job: {
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
const shown = { ...shownBesideStage, stageKey: jobApplicationStatus.stageKey };

/** The orders whose value a card shows. */
const shownSorts = {
  created: "createdDate",
  stageSince: "stageSinceDate",
  followUp: "followUpDate",
} as const satisfies Partial<Record<SortedBy["sort"], keyof typeof shown>>;

const isShown = (sort: SortedBy["sort"]): sort is keyof typeof shownSorts => Object.hasOwn(shownSorts, sort);

interface Page {
  readonly where: SQL | undefined;
  readonly limit: number | Placeholder;
  readonly sorted: SortedBy;
}

/** The value that a list is sorted by comes along where it is not shown. */
const selectCards = (db: Queryable, { where, limit, sorted }: Page) =>
  db
    .select({ ...shown, sortValue: isShown(sorted.sort) ? sql<null>`null` : sortColumns[sorted.sort] })
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

const wholeCard = statement((db, { userId, jobApplicationId }: Placeholders<ApplicationKey>) =>
  db
    .select({ ...shown, ...getTableColumns(jobApplication) })
    .from(jobApplication)
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .innerJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(and(eq(jobApplication.jobApplicationId, jobApplicationId), eq(jobApplication.userId, userId))),
);

/** One application, deleted or not: its card, and the columns that it does not show. */
export const findApplicationCard = async (db: Queryable, key: ApplicationKey) => {
  const [row] = await wholeCard(db, key);
  return row;
};
export type WholeCardRow = NonNullable<Awaited<ReturnType<typeof findApplicationCard>>>;

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

const columnOrder = { sort: "stageSince", order: "desc" } as const;

/**
 * The cards that a filter finds, at most `limit`, in the order that they have in their columns of the board: those first that came to
 * their stage last.
 */
export const listBoardCards = (
  db: Queryable,
  found: Omit<ApplicationFilter, "deleted">,
  limit: number,
): Promise<ApplicationCardRow[]> =>
  listApplicationCards(db, { ...found, deleted: false }, { ...columnOrder, limit, after: undefined });

/**
 * All cards of a person who has at most `limit`, without filters. Their stage is an id and they come in no order: who has read the
 * stages finds it, and sorts few rows, in a fraction of what the engine takes for both.
 */
export const listFewCards = statement(
  (db, { userId, limit }: Placeholders<{ readonly userId: number; readonly limit: number }>) =>
    db
      .select({
        ...shownBesideStage,
        jobApplicationStatusId: jobApplication.jobApplicationStatusId,
      })
      .top(limit)
      .from(jobApplication)
      .innerJoin(job, eq(job.jobId, jobApplication.jobId))
      .leftJoin(company, eq(company.companyId, job.companyId))
      .where(and(eq(jobApplication.userId, userId), isNull(jobApplication.deletedDate))),
);

const fewPlaces = statement((db, { userId }: Placeholders<{ readonly userId: number }>) =>
  db
    .select(placeOfJob)
    .from(jobApplication)
    .innerJoin(jobLocation, eq(jobLocation.jobId, jobApplication.jobId))
    .where(and(eq(jobApplication.userId, userId), isNull(jobApplication.deletedDate)))
    .orderBy(asc(jobLocation.jobId), asc(jobLocation.position)),
);

/** The places of the jobs of a person's applications, found without their ids. */
export const listFewPlaces = async (db: Queryable, key: { readonly userId: number }): Promise<JobLocations> =>
  placesByJob(await fewPlaces(db, key));

/** Where a list that is sorted so ends with `row`, for the next page. */
export const applicationListKey = (sort: SortedBy["sort"], row: ApplicationCardRow): ApplicationListKey => ({
  value: isShown(sort) ? row[shownSorts[sort]] : row.sortValue,
  jobApplicationId: row.jobApplicationId,
});
