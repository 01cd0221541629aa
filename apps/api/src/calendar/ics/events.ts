import { dayOfMoment, hasTime } from "@jobtracker/contracts";
import type {
  CalendarInterviewRow,
  ClosingJobRow,
  FollowUpRow,
  OfferOfJobRow,
  ReminderOfJobRow,
} from "@jobtracker/db";
import { seriesFrom } from "../../reminders/occurrences.ts";
import { recurrenceOf } from "../../reminders/present.ts";
import type { Gathered } from "../gather.ts";
import { dated, utc } from "./dates.ts";
import { eventLines, type RowOfEvent } from "./event.ts";
import { seriesLines } from "./recurrence-rule.ts";
import type { Wording } from "./words.ts";

/** How long a reminder at a time is shown. */
const REMINDER_MINUTES = 15;

export interface EventSetting {
  readonly words: Wording;
  /** From `uidDomain`. */
  readonly domain: string;
}

const isOff = (outcome: string) => outcome === "cancelled" || outcome === "moved";

/** In UTC: an instant is one also where the clocks show its time twice. */
export const interviewEvent = (row: CalendarInterviewRow, { words, domain }: EventSetting): string[] =>
  eventLines({
    uid: `interview-${row.interviewId}@${domain}`,
    row,
    words: words.interview(row),
    when: [`DTSTART:${utc(row.startsDate)}`, `DURATION:PT${row.durationMinutes}M`],
    isBusy: !isOff(row.outcome),
    status: isOff(row.outcome) ? "CANCELLED" : "CONFIRMED",
  });

const lasting = (moment: string) => (hasTime(moment) ? [`DURATION:PT${REMINDER_MINUTES}M`] : []);

/** A time that comes once, in UTC; days as they are. */
const onceAt = (row: ReminderOfJobRow): string[] =>
  row.dueDate === null
    ? [dated("DTSTART", row.due, null)]
    : [`DTSTART:${utc(row.dueDate)}`, ...lasting(row.due)];

/** The times of a recurrence in its zone, so that a calendar keeps the wall time; the one put off stands beside them. */
const reminderEvents = (row: ReminderOfJobRow, { words, domain }: EventSetting): string[] => {
  const common = { uid: `reminder-${row.reminderId}@${domain}`, row, words: words.reminder(row) };
  const recurrence = recurrenceOf(row);
  if (recurrence === null) return eventLines({ ...common, when: onceAt(row) });
  const { timeZone, due, occurrence } = row;
  // What was ticked off is over: the series stands from the occurrence that it has come to.
  const open = seriesFrom({ starts: row.starts, recurrence }, occurrence);
  const series = eventLines({
    ...common,
    when: [...seriesLines(open, timeZone), ...lasting(occurrence)],
  });
  if (due === occurrence) return series;
  const when = [dated("RECURRENCE-ID", occurrence, timeZone), ...onceAt(row)];
  return [...series, ...eventLines({ ...common, when })];
};

const dayEvent = (
  { row, ...event }: { readonly uid: string; readonly row: RowOfEvent; readonly words: { summary: string } },
  day: string | null,
): string[] => (day === null ? [] : eventLines({ ...event, row, when: [dated("DTSTART", day, null)] }));

const followUpEvent = (row: FollowUpRow, { words, domain }: EventSetting) =>
  dayEvent(
    { uid: `follow-up-${row.jobApplicationId}@${domain}`, row, words: words.followUp(row) },
    row.followUpDate,
  );

const offerEvent = (row: OfferOfJobRow, { words, domain }: EventSetting) =>
  dayEvent(
    { uid: `offer-${row.offerId}@${domain}`, row, words: words.offerDeadline(row) },
    row.deadline === null ? null : dayOfMoment(row.deadline),
  );

const closingEvent = (row: ClosingJobRow, { words, domain }: EventSetting) =>
  dayEvent({ uid: `job-${row.job.jobId}@${domain}`, row, words: words.jobClosing(row) }, row.validThrough);

/** What is ticked off is no event any more. */
const isOpen = ({ doneDate }: ReminderOfJobRow) => doneDate === null;

/** The zones in which reminders come again, each with the first year of one. */
export const zonesOf = ({ reminders }: Gathered): ReadonlyMap<string, number> => {
  const years = new Map<string, number>();
  for (const { timeZone, recurrence, starts, doneDate } of reminders) {
    if (timeZone === null || recurrence === null || doneDate !== null) continue;
    const year = Number(starts.slice(0, 4));
    years.set(timeZone, Math.min(years.get(timeZone) ?? year, year));
  }
  return years;
};

/** All events of what was gathered, kind by kind. */
export const eventsOf = (rows: Gathered, setting: EventSetting): string[] => [
  ...rows.interviews.flatMap((row) => interviewEvent(row, setting)),
  ...rows.reminders.filter(isOpen).flatMap((row) => reminderEvents(row, setting)),
  ...rows.followUps.flatMap((row) => followUpEvent(row, setting)),
  ...rows.offers.flatMap((row) => offerEvent(row, setting)),
  ...rows.closing.flatMap((row) => closingEvent(row, setting)),
];
