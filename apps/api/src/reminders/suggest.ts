import {
  ApplicationID,
  dayOfMoment,
  type ParsedInputOf,
  type reminders,
  type Suggestion,
  type SuggestionRule,
  suggestionRules,
} from "@jobtracker/contracts";
import {
  type InterviewOfOpenRow,
  listAnsweredKeys,
  listInterviewsOfOpen,
  listOfferDeadlines,
  listUnanswered,
  type UnansweredRow,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { addDays, dayAfter, dayAt, startOfDay } from "../_kit/local-day.ts";
import { toJobInBrief } from "../jobs/job-in-brief.ts";

/** Of each rule at most so many are looked at: more would be no suggestions but a list. */
const MOST_LOOKED_AT = 300;
/** The stage at which an answer is waited for. */
const APPLIED = "applied";
/** Thanks come too late after this, and what was longer ago is nothing that follows from an interview. */
const DAYS_OF_THANKS = 5;
const DAYS_LOOKED_BACK = 60;
const MINUTE_MS = 60_000;

interface Reason {
  readonly rule: SuggestionRule;
  /** Of the row that it follows from: with rule and day it names the suggestion. */
  readonly id: number;
  readonly since: string;
  readonly today: string;
}

const suggestion = (
  { rule, id, since, today }: Reason,
  row: Pick<UnansweredRow, "jobApplicationId" | "job" | "companyName">,
): Suggestion[] => {
  const job = toJobInBrief(row);
  const { does, days } = suggestionRules[rule];
  const due = addDays(since, days);
  return job === null
    ? []
    : [
        {
          key: `${rule}:${id}:${since}`,
          rule,
          does,
          applicationId: ApplicationID.parse(row.jobApplicationId),
          job,
          since,
          due: due < today ? today : due,
        },
      ];
};

interface Days {
  readonly today: string;
  readonly timeZone: string;
}

/** The first instant after which something is not yet so many days ago. */
const daysAgo = ({ today, timeZone }: Days, days: number) => startOfDay(addDays(today, -days), timeZone);

const noAnswer = async ({ db, actor }: PersonContext, days: Days): Promise<Suggestion[]> => {
  const { days: wait } = suggestionRules["no-answer"];
  const rows = await listUnanswered(db, {
    userId: actor.userId,
    stageKey: APPLIED,
    before: dayAfterStart(days, wait),
    limit: MOST_LOOKED_AT,
  });
  return rows.flatMap((row) =>
    suggestion(
      {
        rule: "no-answer",
        id: row.jobApplicationId,
        since: dayAt(row.stageSinceDate, days.timeZone),
        today: days.today,
      },
      row,
    ),
  );
};

/** So that what happened on the day `wait` days ago counts. */
const dayAfterStart = (days: Days, wait: number) =>
  startOfDay(dayAfter(addDays(days.today, -wait)), days.timeZone);

const endOf = ({ startsDate, durationMinutes }: InterviewOfOpenRow) =>
  new Date(Date.parse(startsDate) + durationMinutes * MINUTE_MS).toISOString();

const thanks = (held: readonly InterviewOfOpenRow[], days: Days): Suggestion[] =>
  held
    .filter(({ startsDate, outcome }) => startsDate >= daysAgo(days, DAYS_OF_THANKS) && outcome !== "failed")
    .flatMap((row) =>
      suggestion(
        {
          rule: "thank-you",
          id: row.interviewId,
          since: dayAt(row.startsDate, days.timeZone),
          today: days.today,
        },
        row,
      ),
    );

/** The last interview of each application, of a list that begins with the latest. */
const lastOfEach = (rows: readonly InterviewOfOpenRow[]): InterviewOfOpenRow[] => [
  ...new Map(rows.toReversed().map((row) => [row.jobApplicationId, row])).values(),
];

/** `rows`: those to come too, because one that is planned is what the person waits for. */
const afterInterview = (rows: readonly InterviewOfOpenRow[], now: string, days: Days): Suggestion[] => {
  const before = dayAfterStart(days, suggestionRules["after-interview"].days);
  return lastOfEach(rows)
    .filter(
      (row) =>
        row.followUpDate === null &&
        row.outcome !== "failed" &&
        endOf(row) <= now &&
        row.startsDate < before &&
        row.stageSinceDate <= row.startsDate,
    )
    .flatMap((row) =>
      suggestion(
        {
          rule: "after-interview",
          id: row.interviewId,
          since: dayAt(row.startsDate, days.timeZone),
          today: days.today,
        },
        row,
      ),
    );
};

/** How long before its deadline a decision is suggested. */
const DAYS_BEFORE_DEADLINE = 7;

const offerDeadlines = async ({ db, actor }: PersonContext, days: Days): Promise<Suggestion[]> => {
  const rows = await listOfferDeadlines(db, {
    userId: actor.userId,
    from: days.today,
    before: dayAfter(addDays(days.today, DAYS_BEFORE_DEADLINE)),
    limit: MOST_LOOKED_AT,
  });
  return rows.flatMap(({ offerId, deadline, ...row }) =>
    deadline === null
      ? []
      : suggestion(
          { rule: "offer-deadline", id: offerId, since: dayOfMoment(deadline), today: days.today },
          row,
        ),
  );
};

/** Everything that the rules suggest now and nobody answered yet, the most urgent first. */
export const currentSuggestions = async (context: PersonContext): Promise<Suggestion[]> => {
  const { db, actor, now } = context;
  const { userId, timeZone } = actor;
  const days = { today: dayAt(now, timeZone), timeZone };
  const interviews = await listInterviewsOfOpen(db, {
    userId,
    from: daysAgo(days, DAYS_LOOKED_BACK),
    limit: MOST_LOOKED_AT,
  });
  const held = interviews.filter((row) => endOf(row) <= now);
  const all = [
    ...thanks(held, days),
    ...afterInterview(interviews, now, days),
    ...(await noAnswer(context, days)),
    ...(await offerDeadlines(context, days)),
  ];
  const answered = await listAnsweredKeys(db, { userId, keys: all.map(({ key }) => key) });
  return all
    .filter(({ key }) => !answered.has(key))
    .toSorted((one, other) => `${one.due}${one.since}`.localeCompare(`${other.due}${other.since}`, "en"));
};

export const listSuggestions = async (
  context: PersonContext,
  { limit }: ParsedInputOf<typeof reminders.operations.suggestions>,
) => ({ items: (await currentSuggestions(context)).slice(0, limit), nextCursor: null });
