import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { type Placeholders, shapedStatement, statement } from "../_kit/statement.ts";
import { placesOf } from "../jobs/repository-location.ts";
import { job } from "../jobs/tables.ts";
import {
  type ApplicationFilter,
  applicationConditions,
  type FilterShape,
  type FilterValues,
  filterShape,
  filterValues,
} from "./application-filter.ts";
import { listBoardCards } from "./repository-card.ts";
import { jobApplication, jobApplicationStatus } from "./tables.ts";

/** What the cards of a board are chosen by, of all its stages. */
export type BoardFilter = Omit<ApplicationFilter, "deleted" | "jobApplicationStatusId">;

/** So few applications are read by one statement, and without counting them. */
export const FEW_APPLICATIONS = 100;

interface Owner {
  readonly userId: number;
}

const afterFew = statement((db, { userId }: Placeholders<Owner>) =>
  db
    .select({ jobApplicationId: jobApplication.jobApplicationId })
    .from(jobApplication)
    .where(eq(jobApplication.userId, userId))
    .orderBy(asc(jobApplication.createdDate))
    .offset(FEW_APPLICATIONS)
    .fetch(1),
);

const hasManyApplications = async (db: Queryable, { userId }: Owner): Promise<boolean> =>
  (await afterFew(db, { userId })).length > 0;

const stageCounts = { stage: jobApplication.jobApplicationStatusId, applications: count() };

const countAll = statement((db, { userId }: Placeholders<Owner>) =>
  db
    .select(stageCounts)
    .from(jobApplication)
    .where(and(eq(jobApplication.userId, userId), isNull(jobApplication.deletedDate)))
    .groupBy(jobApplication.jobApplicationStatusId),
);

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

type OptionalFilter = Exclude<keyof BoardFilter, "userId" | "patterns">;

/** Named one by one: every board asks, and to take what is left of an object copies it. */
const optionalFilters: readonly ((found: BoardFilter) => unknown)[] = Object.values({
  remote: ({ remote }) => remote,
  stageKind: ({ stageKind }) => stageKind,
  followUpBefore: ({ followUpBefore }) => followUpBefore,
  hasFollowUp: ({ hasFollowUp }) => hasFollowUp,
  stageSinceBefore: ({ stageSinceBefore }) => stageSinceBefore,
} satisfies Record<OptionalFilter, (found: BoardFilter) => unknown>);

/** Whether a board shows all that is not deleted. */
export const isUnfiltered = (found: BoardFilter): boolean =>
  found.patterns.length === 0 && optionalFilters.every((filter) => filter(found) === undefined);

/**
 * How many of those that a filter finds stand at each stage; stages without one are absent. To count everything needs no look at the
 * jobs.
 */
export const countBoard = heavy(
  async (db, found: BoardFilter) => {
    if (isUnfiltered(found)) return countAll(db, { userId: found.userId });
    const filter = { ...found, deleted: false };
    return countFound(db, filterValues(filter), filterShape(filter));
  },
  (db, found) => hasManyApplications(db, found),
);

/** The first cards of a long column, in their order, and the places of their jobs. */
export const listLongColumn = heavy(
  async (db, found: BoardFilter & { readonly jobApplicationStatusId: number }, limit: number) => {
    const cards = await listBoardCards(db, found, limit);
    const jobIds = cards.map(({ jobId }) => jobId);
    return { cards, places: await placesOf(db, { userId: found.userId, ids: jobIds }) };
  },
);
