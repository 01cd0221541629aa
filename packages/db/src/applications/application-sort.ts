import type { ApplicationSort } from "@jobtracker/contracts";
import { and, asc, desc, gt, gte, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { Placeholders } from "../_kit/statement.ts";
import { job } from "../jobs/tables.ts";
import { jobApplication, jobApplicationStatus } from "./tables.ts";

export interface SortedBy {
  readonly sort: ApplicationSort;
  readonly order: "asc" | "desc";
}

/** Where a page ended: the last row's value of the sorted column, and its id, which settles equal values. */
export interface ApplicationListKey {
  readonly value: string | number | null;
  readonly jobApplicationId: number;
}

/** What each order sorts by. */
export const sortColumns = {
  created: jobApplication.createdDate,
  stage: jobApplicationStatus.position,
  stageSince: jobApplication.stageSinceDate,
  followUp: jobApplication.followUpDate,
  company: job.companySort,
  title: job.titleSort,
} satisfies Record<ApplicationSort, unknown>;

const directions = { asc: [asc, gt, gte], desc: [desc, lt, lte] } as const;

/** The engines disagree on where nulls come; here they come last, whatever the direction. */
const hasNulls = (sort: ApplicationSort) => sort === "followUp";

export const orderOf = ({ sort, order }: SortedBy): SQL[] => {
  const [direction] = directions[order];
  const nullsLast = hasNulls(sort) ? [sql`case when ${sortColumns[sort]} is null then 1 else 0 end`] : [];
  return [...nullsLast, direction(sortColumns[sort]), direction(jobApplication.jobApplicationId)];
};

/** From where a page goes on: from the beginning, after a row whose sorted column is null, or after one with a value. */
export type PageStart = "first" | "afterNull" | "afterValue";

/** Written so that an index on the column can be entered at the value. */
export const pageCondition = (
  { sort, order }: SortedBy,
  start: PageStart,
  { value, jobApplicationId }: Placeholders<ApplicationListKey>,
) => {
  if (start === "first") return undefined;
  const [, beyond, from] = directions[order];
  const column = sortColumns[sort];
  const later = beyond(jobApplication.jobApplicationId, jobApplicationId);
  if (start === "afterNull") return and(isNull(column), later);
  const ended = sql.param(value, column);
  const next = and(from(column, ended), or(beyond(column, ended), later));
  return hasNulls(sort) ? or(isNull(column), next) : next;
};
