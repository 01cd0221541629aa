import { and, asc, eq, getTableColumns, gt, gte, isNull, lt, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobApplication } from "../applications/tables.ts";
import { interview } from "./tables.ts";

export type InterviewRow = typeof interview.$inferSelect;

interface InterviewKey {
  readonly userId: number;
  readonly interviewId: number;
}

interface OfApplication {
  readonly userId: number;
  readonly jobApplicationId: number;
}

/** What can be written of an interview. */
export type InterviewColumns = Pick<
  InterviewRow,
  | "roundNo"
  | "kind"
  | "startsDate"
  | "timeZone"
  | "durationMinutes"
  | "place"
  | "link"
  | "people"
  | "notes"
  | "outcome"
>;

/** An interview, deleted or not. */
export const findInterview = async (
  db: Queryable,
  { userId, interviewId }: InterviewKey,
): Promise<InterviewRow | undefined> => {
  const [row] = await db
    .select()
    .from(interview)
    .where(and(eq(interview.interviewId, interviewId), eq(interview.userId, userId)));
  return row;
};

/** The rounds of an application that are not deleted, the first on top. */
export const listRounds = (
  db: Queryable,
  { userId, jobApplicationId }: OfApplication,
): Promise<Pick<InterviewRow, "interviewId" | "roundNo">[]> =>
  db
    .select({ interviewId: interview.interviewId, roundNo: interview.roundNo })
    .from(interview)
    .where(
      and(
        eq(interview.jobApplicationId, jobApplicationId),
        eq(interview.userId, userId),
        isNull(interview.deletedDate),
      ),
    )
    .orderBy(asc(interview.roundNo));

/** `from`, inclusive, and `before` are instants. Without an application those of deleted ones are left out. */
export interface InterviewFilter {
  readonly userId: number;
  readonly jobApplicationId?: number | undefined;
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly outcome?: string | undefined;
}

/** Where a page ended. */
export interface InterviewListKey {
  readonly startsDate: string;
  readonly interviewId: number;
}

const isAfter = (after: InterviewListKey | undefined) =>
  after &&
  or(
    gt(interview.startsDate, after.startsDate),
    and(eq(interview.startsDate, after.startsDate), gt(interview.interviewId, after.interviewId)),
  );

/** Interviews that are not deleted, the earliest first. */
export const listInterviews = (
  db: Queryable,
  { userId, jobApplicationId, from, before, outcome }: InterviewFilter,
  { limit, after }: { readonly limit: number; readonly after?: InterviewListKey | undefined },
): Promise<InterviewRow[]> =>
  db
    .select(getTableColumns(interview))
    .top(limit)
    .from(interview)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, interview.jobApplicationId))
    .where(
      and(
        eq(interview.userId, userId),
        isNull(interview.deletedDate),
        jobApplicationId === undefined
          ? isNull(jobApplication.deletedDate)
          : eq(interview.jobApplicationId, jobApplicationId),
        from === undefined ? undefined : gte(interview.startsDate, from),
        before === undefined ? undefined : lt(interview.startsDate, before),
        outcome === undefined ? undefined : eq(interview.outcome, outcome),
        isAfter(after),
      ),
    )
    .orderBy(asc(interview.startsDate), asc(interview.interviewId));

export const insertInterview = async (
  db: Queryable,
  { now, ...columns }: InterviewColumns & OfApplication & { readonly now: string },
): Promise<InterviewRow> => {
  const [row] = await db
    .insert(interview)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted interview was not returned");
  return row;
};

/** Writes columns of an interview. Undefined: it is not there, or has another version. */
export const updateInterview = async (
  db: Queryable,
  {
    userId,
    interviewId,
    expectedVersion,
    now,
  }: InterviewKey & { readonly expectedVersion: number; readonly now: string },
  columns: Partial<InterviewColumns & Pick<InterviewRow, "deletedDate">>,
): Promise<InterviewRow | undefined> => {
  const [row] = await db
    .update(interview)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(interview.interviewId, interviewId),
        eq(interview.userId, userId),
        eq(interview.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
