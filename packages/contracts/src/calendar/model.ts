import { z } from "zod";
import { Instant, LocalDate, requiredText, tableId, Version } from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { Interview } from "../interviews/model.ts";
import { JobInBrief } from "../jobs/job-in-brief.ts";

/** `offerDeadline`: an open offer must be answered. `jobClosing`: a posting ends that was saved and not applied for. */
export const calendarKinds = ["interview", "reminder", "followUp", "offerDeadline", "jobClosing"] as const;
export const CalendarKind = z.enum(calendarKinds);
export type CalendarKind = z.output<typeof CalendarKind>;

/** One thing on a day. */
export const CalendarEntry = z.strictObject({
  kind: CalendarKind,
  id: z.int().meta({ description: "Of the interview, reminder, application, offer or job" }),
  day: LocalDate.meta({ description: "Where the person is" }),
  startsAt: Instant.nullable().meta({ description: "null: the whole day" }),
  endsAt: Instant.nullable(),
  text: z.string().nullable().meta({ description: "Of a reminder" }),
  interview: Interview.pick({ kind: true, round: true, outcome: true }).nullable(),
  isDone: z.boolean().meta({ description: "Ticked off, over by its outcome, or cancelled" }),
  isRecurring: z.boolean(),
  applicationId: ApplicationID.nullable(),
  job: JobInBrief.nullable(),
});
export type CalendarEntry = z.output<typeof CalendarEntry>;

export const CalendarFeedID = tableId("CalendarFeedID");
export type CalendarFeedID = z.output<typeof CalendarFeedID>;

export const feedFields = {
  name: requiredText(60),
  kinds: z.array(CalendarKind).min(1).max(calendarKinds.length),
  detail: z.enum(["full", "private"]).meta({
    description: "private: says that there is an interview, and nothing of whom, where or what",
  }),
};

/** A calendar that other programs subscribe to by its private address. */
export const CalendarFeed = z.strictObject({
  id: CalendarFeedID,
  version: Version,
  ...feedFields,
  name: z.string(),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
  uses: z.int().meta({ description: "How often it was fetched, counted at most once a minute" }),
  revokedAt: Instant.nullable(),
});
export type CalendarFeed = z.output<typeof CalendarFeed>;

/** With the address, which is shown once. */
export const FeedWithAddress = CalendarFeed.extend({
  path: z.string().meta({ description: "The private address, below that of this server" }),
});
