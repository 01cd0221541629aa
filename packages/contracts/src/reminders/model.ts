import { z } from "zod";
import { detailOf, Instant, LocalMoment, requiredText, tableId, Version } from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { JobInBrief } from "../jobs/job-in-brief.ts";
import { Recurrence } from "./recurrence.ts";

export const ReminderID = tableId("ReminderID");
export type ReminderID = z.output<typeof ReminderID>;

export const ReminderText = requiredText(500);

export const ReminderState = z.enum(["open", "done", "all"]);
export type ReminderState = z.output<typeof ReminderState>;

/** Something to think of on a day, or at a time, once or again and again. */
export const Reminder = z.strictObject({
  id: ReminderID,
  version: Version,
  text: z.string(),
  applicationId: ApplicationID.nullable(),
  job: JobInBrief.nullable().meta({ description: "Of the application, or the job that it is about" }),
  due: LocalMoment.meta({ description: "A day, or a time of it in timeZone" }),
  timeZone: z.string().nullable().meta({ description: "Of a time; null for a day" }),
  dueAt: detailOf("due", Instant.nullable()),
  isOverdue: z.boolean(),
  isSnoozed: z.boolean().meta({ description: "Put off: a recurring one comes again at its own time" }),
  recurrence: Recurrence.nullable(),
  doneAt: Instant.nullable(),
  lastDoneAt: Instant.nullable().meta({ description: "Of a recurring one: when the one before was done" }),
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
});
export type Reminder = z.output<typeof Reminder>;
