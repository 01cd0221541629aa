import {
  AppError,
  ApplicationID,
  type CalendarEntry,
  type calendar,
  calendarKinds,
  dayOfMoment,
  hasTime,
  InterviewKind,
  InterviewOutcome,
  type LocalMoment,
  type ParsedInputOf,
} from "@jobtracker/contracts";
import type { CalendarInterviewRow, OfferOfJobRow, ReminderOfJobRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { addDays, dayAt } from "../_kit/local-day.ts";
import { instantOfMoment } from "../_kit/local-moment.ts";
import { toJobInBrief } from "../jobs/job-in-brief.ts";
import { occurrencesBetween } from "../reminders/occurrences.ts";
import { recurrenceOf } from "../reminders/present.ts";
import { type Gathered, gather, MOST_OF_KIND } from "./gather.ts";

const MOST_DAYS = 100;
const MINUTE_MS = 60_000;

type Blank = Omit<CalendarEntry, "kind" | "id" | "day" | "applicationId" | "job">;

const blank: Blank = {
  startsAt: null,
  endsAt: null,
  text: null,
  interview: null,
  isDone: false,
  isRecurring: false,
};

const applicationOf = (jobApplicationId: number | null) =>
  jobApplicationId === null ? null : ApplicationID.parse(jobApplicationId);

const interviewEntry = (row: CalendarInterviewRow, timeZone: string): CalendarEntry => ({
  ...blank,
  kind: "interview",
  id: row.interviewId,
  day: dayAt(row.startsDate, timeZone),
  startsAt: row.startsDate,
  endsAt: new Date(Date.parse(row.startsDate) + row.durationMinutes * MINUTE_MS).toISOString(),
  interview: {
    kind: InterviewKind.parse(row.kind),
    round: row.roundNo,
    outcome: InterviewOutcome.parse(row.outcome),
  },
  isDone: row.outcome !== "pending",
  applicationId: applicationOf(row.jobApplicationId),
  job: toJobInBrief(row),
});

/** The day and instant of what calendar and clock show in a zone, for a person elsewhere. */
const placed = (moment: LocalMoment, zone: string | null, timeZone: string) => {
  if (zone === null || !hasTime(moment)) return { day: dayOfMoment(moment), startsAt: null };
  const startsAt = instantOfMoment(moment, zone);
  return { day: dayAt(startsAt, timeZone), startsAt };
};

/** Where it stands now, and the times after it: what is over is not made up for. */
const momentsOf = (row: ReminderOfJobRow, from: string, to: string): LocalMoment[] => {
  const recurrence = recurrenceOf(row);
  if (recurrence === null || row.doneDate !== null) return [row.due];
  const series = { starts: row.starts, recurrence };
  const next = addDays(dayOfMoment(row.occurrence), 1);
  return [row.due, ...occurrencesBetween(series, next > from ? next : from, to)];
};

const reminderEntries = (
  row: ReminderOfJobRow,
  timeZone: string,
  { from, to }: { readonly from: string; readonly to: string },
): CalendarEntry[] =>
  momentsOf(row, addDays(from, -1), addDays(to, 1)).map((moment) => ({
    ...blank,
    kind: "reminder",
    id: row.reminderId,
    ...placed(moment, row.timeZone, timeZone),
    text: row.text,
    isDone: row.doneDate !== null,
    isRecurring: row.recurrence !== null,
    applicationId: applicationOf(row.jobApplicationId),
    job: toJobInBrief(row),
  }));

const offerEntries = (row: OfferOfJobRow, timeZone: string): CalendarEntry[] =>
  row.deadline === null
    ? []
    : [
        {
          ...blank,
          kind: "offerDeadline",
          id: row.offerId,
          ...placed(row.deadline, row.timeZone, timeZone),
          applicationId: applicationOf(row.jobApplicationId),
          job: toJobInBrief(row),
        },
      ];

const dayEntry = (
  kind: "followUp" | "jobClosing",
  id: number,
  day: string | null,
  row: Parameters<typeof toJobInBrief>[0] & { readonly jobApplicationId: number | null },
): CalendarEntry[] =>
  day === null
    ? []
    : [
        {
          ...blank,
          kind,
          id,
          day,
          applicationId: applicationOf(row.jobApplicationId),
          job: toJobInBrief(row),
        },
      ];

const entriesOf = (rows: Gathered, timeZone: string, days: { from: string; to: string }): CalendarEntry[] => [
  ...rows.interviews.map((row) => interviewEntry(row, timeZone)),
  ...rows.reminders.flatMap((row) => reminderEntries(row, timeZone, days)),
  ...rows.followUps.flatMap((row) => dayEntry("followUp", row.jobApplicationId, row.followUpDate, row)),
  ...rows.offers.flatMap((row) => offerEntries(row, timeZone)),
  ...rows.closing.flatMap((row) => dayEntry("jobClosing", row.job.jobId, row.validThrough, row)),
];

const refuse = (message: string) =>
  new AppError("INVALID_INPUT", `to: ${message}.`, { issues: [{ path: ["to"], message }] });

const demandSpan = (from: string, to: string): void => {
  if (to < from) throw refuse("The last day lies before the first");
  if (to > addDays(from, MOST_DAYS - 1)) throw refuse(`At most ${MOST_DAYS} days at once`);
};

/** Whole days first, then by time. */
const orderOf = ({ day, startsAt, kind, id }: CalendarEntry) => `${day} ${startsAt ?? ""} ${kind} ${id}`;

/** Throws INVALID_INPUT for more than 100 days. */
export const listEntries = async (
  { db, actor }: PersonContext,
  { from, to, kinds = [...calendarKinds] }: ParsedInputOf<typeof calendar.operations.entries>,
) => {
  demandSpan(from, to);
  const { userId, timeZone } = actor;
  const rows = await gather({ db, userId, timeZone, from, to, kinds });
  const items = entriesOf(rows, timeZone, { from, to })
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const isCut = Object.values(rows).some((found) => found.length >= MOST_OF_KIND);
  return { items, timeZone, isCut };
};
