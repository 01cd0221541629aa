import { z } from "zod";
import {
  defineDomain,
  defineOperation,
  LocalDate,
  LocalMoment,
  listOf,
  page,
  TimeZone,
  Version,
} from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { JobID } from "../jobs/model.ts";
import { Reminder, ReminderID, ReminderState, ReminderText } from "./model.ts";
import { Recurrence } from "./recurrence.ts";
import { suggestionOperations } from "./suggestion-operations.ts";

const due = LocalMoment.meta({ description: "2026-01-31, or 2026-01-31T09:00 in timeZone" });
const timeZone = TimeZone.optional().meta({ description: "Of a time; the person's unless said" });
const versioned = { id: ReminderID, expectedVersion: Version };

/** What a person wants to be reminded of, and what the product suggests. */
export const reminders = defineDomain("reminders", {
  list: defineOperation({
    kind: "query",
    summary: "List reminders by the day or time at which they are due",
    input: z.strictObject({
      state: ReminderState.default("open"),
      overdue: z.boolean().optional().meta({ description: "true: only those that are open and overdue" }),
      applicationId: ApplicationID.optional(),
      jobId: JobID.optional().meta({ description: "Those of its application too" }),
      from: LocalDate.optional().meta({ description: "First day" }),
      to: LocalDate.optional().meta({ description: "Last day" }),
      ...page,
    }),
    output: listOf(Reminder),
    permission: "application:read",
    rest: { method: "GET", path: "/reminders" },
    mcp: { tool: "list_reminders", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a reminder",
    input: z.strictObject({ id: ReminderID }),
    output: Reminder,
    permission: "application:read",
    rest: { method: "GET", path: "/reminders/{id}" },
    mcp: false,
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Add a reminder to an application or a job, or one of its own",
    description:
      "For when to follow up on an application use its follow-up date (update_application); this is for anything else.",
    input: z.strictObject({
      text: ReminderText,
      due,
      timeZone,
      recurrence: Recurrence.optional(),
      applicationId: ApplicationID.optional(),
      jobId: JobID.optional().meta({ description: "Not together with applicationId" }),
    }),
    output: Reminder,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders", status: 201 },
    mcp: { tool: "add_reminder", hint: "write" },
    audit: { event: "reminder.created", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is. Another due day or recurrence begins the recurrence anew. */
  update: defineOperation({
    kind: "mutation",
    summary: "Change a reminder's text, time or recurrence",
    input: z.strictObject({
      ...versioned,
      text: ReminderText.optional(),
      due: due.optional(),
      timeZone,
      recurrence: Recurrence.nullable().optional().meta({ description: "null: only once" }),
    }),
    output: Reminder,
    permission: "application:write",
    rest: { method: "PATCH", path: "/reminders/{id}" },
    mcp: { tool: "update_reminder", hint: "write" },
    audit: { event: "reminder.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  done: defineOperation({
    kind: "mutation",
    summary: "Tick off a reminder; a recurring one goes on to its next time",
    input: z.strictObject(versioned),
    output: Reminder,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders/{id}/done" },
    mcp: { tool: "complete_reminder", hint: "write" },
    audit: { event: "reminder.done", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  reopen: defineOperation({
    kind: "mutation",
    summary: "Take back that a reminder was done",
    input: z.strictObject(versioned),
    output: Reminder,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders/{id}/reopen" },
    mcp: { tool: "reopen_reminder", hint: "write" },
    audit: { event: "reminder.reopened", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Of a recurring one only this time is put off. */
  snooze: defineOperation({
    kind: "mutation",
    summary: "Put off a reminder",
    input: z.strictObject({
      ...versioned,
      until: LocalMoment.meta({ description: "2026-01-31, or 2026-01-31T09:00 by the reminder's clocks" }),
    }),
    output: Reminder,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders/{id}/snooze" },
    mcp: { tool: "snooze_reminder", hint: "write" },
    audit: { event: "reminder.snoozed", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a reminder (can be restored)",
    input: z.strictObject({ id: ReminderID }),
    output: Reminder,
    permission: "application:write",
    rest: { method: "DELETE", path: "/reminders/{id}" },
    mcp: { tool: "delete_reminder", hint: "destructive" },
    audit: { event: "reminder.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted reminder",
    input: z.strictObject({ id: ReminderID }),
    output: Reminder,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders/{id}/restore" },
    mcp: { tool: "restore_reminder", hint: "write" },
    audit: { event: "reminder.restored", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  ...suggestionOperations,
});
