import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, notExists, notInArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobApplication, jobApplicationStatus } from "../applications/tables.ts";
import { interview } from "../interviews/tables.ts";
import { company, job } from "../jobs/tables.ts";
import { suggestionAnswer } from "./tables.ts";

export type SuggestionAnswerRow = typeof suggestionAnswer.$inferSelect;

/** What a suggestion shows of an application. */
const application = {
  jobApplicationId: jobApplication.jobApplicationId,
  stageSinceDate: jobApplication.stageSinceDate,
  followUpDate: jobApplication.followUpDate,
  job: { jobId: job.jobId, title: job.title },
  companyName: company.name,
};

interface Limited {
  readonly userId: number;
  readonly limit: number;
}

const hasInterview = (db: Queryable) =>
  db
    .select({ interviewId: interview.interviewId })
    .from(interview)
    .where(
      and(eq(interview.jobApplicationId, jobApplication.jobApplicationId), isNull(interview.deletedDate)),
    );

/** Applications at a stage since before an instant, without a follow-up date and without any interview; the oldest first. */
export const listUnanswered = (
  db: Queryable,
  { userId, stageKey, before, limit }: Limited & { readonly stageKey: string; readonly before: string },
) =>
  db
    .select(application)
    .top(limit)
    .from(jobApplication)
    .innerJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      and(
        eq(jobApplication.userId, userId),
        isNull(jobApplication.deletedDate),
        isNull(jobApplication.followUpDate),
        eq(jobApplicationStatus.stageKey, stageKey),
        lt(jobApplication.stageSinceDate, before),
        notExists(hasInterview(db)),
      ),
    )
    .orderBy(asc(jobApplication.stageSinceDate));
export type UnansweredRow = Awaited<ReturnType<typeof listUnanswered>>[number];

/** Interviews that took place or will, of applications at an open stage, from an instant on; the latest first. */
export const listInterviewsOfOpen = (
  db: Queryable,
  { userId, from, limit }: Limited & { readonly from: string },
) =>
  db
    .select({
      ...application,
      interviewId: interview.interviewId,
      startsDate: interview.startsDate,
      durationMinutes: interview.durationMinutes,
      outcome: interview.outcome,
    })
    .top(limit)
    .from(interview)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, interview.jobApplicationId))
    .innerJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      and(
        eq(interview.userId, userId),
        isNull(interview.deletedDate),
        isNull(jobApplication.deletedDate),
        eq(jobApplicationStatus.kind, "open"),
        notInArray(interview.outcome, ["cancelled", "moved"]),
        gte(interview.startsDate, from),
      ),
    )
    .orderBy(desc(interview.startsDate), desc(interview.interviewId));
export type InterviewOfOpenRow = Awaited<ReturnType<typeof listInterviewsOfOpen>>[number];

export const findSuggestionAnswer = async (
  db: Queryable,
  { userId, suggestionKey }: { readonly userId: number; readonly suggestionKey: string },
): Promise<SuggestionAnswerRow | undefined> => {
  const [row] = await db
    .select()
    .from(suggestionAnswer)
    .where(and(eq(suggestionAnswer.userId, userId), eq(suggestionAnswer.suggestionKey, suggestionKey)));
  return row;
};

/** Those of the keys that were answered, unless the answer was taken back. */
export const listAnsweredKeys = async (
  db: Queryable,
  { userId, keys }: { readonly userId: number; readonly keys: readonly string[] },
): Promise<ReadonlySet<string>> => {
  if (keys.length === 0) return new Set();
  const rows = await db
    .select({ key: suggestionAnswer.suggestionKey })
    .from(suggestionAnswer)
    .where(
      and(
        eq(suggestionAnswer.userId, userId),
        ne(suggestionAnswer.answer, "open"),
        inArray(suggestionAnswer.suggestionKey, [...keys]),
      ),
    );
  return new Set(rows.map(({ key }) => key));
};

type AnswerColumns = Pick<SuggestionAnswerRow, "answer" | "reminderId" | "followUpDate">;

export const insertSuggestionAnswer = async (
  db: Queryable,
  {
    now,
    ...columns
  }: AnswerColumns & {
    readonly userId: number;
    readonly suggestionKey: string;
    readonly jobApplicationId: number;
    readonly now: string;
  },
): Promise<SuggestionAnswerRow> => {
  const [row] = await db
    .insert(suggestionAnswer)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted answer was not returned");
  return row;
};

/** Writes another answer over the one that was read. Undefined: it has another version. */
export const updateSuggestionAnswer = async (
  db: Queryable,
  { userId, suggestionAnswerId, rowVersionNo }: SuggestionAnswerRow,
  { now, ...columns }: AnswerColumns & { readonly now: string },
): Promise<SuggestionAnswerRow | undefined> => {
  const [row] = await db
    .update(suggestionAnswer)
    .set({ ...columns, updatedDate: now, rowVersionNo: rowVersionNo + 1 })
    .output()
    .where(
      and(
        eq(suggestionAnswer.suggestionAnswerId, suggestionAnswerId),
        eq(suggestionAnswer.userId, userId),
        eq(suggestionAnswer.rowVersionNo, rowVersionNo),
      ),
    );
  return row;
};
