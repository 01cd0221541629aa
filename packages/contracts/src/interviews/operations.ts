import { z } from "zod";
import {
  defineDomain,
  defineOperation,
  LocalDate,
  listOf,
  page,
  StartInput,
  Version,
} from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { interviewFields as fields, Interview, InterviewID, InterviewOutcome } from "./model.ts";

const startsAt = StartInput.meta({
  description: "With an offset, or as the clocks of timeZone show it: 2026-01-31T12:00",
});

/** The rounds of interviews of applications. */
export const interviews = defineDomain("interviews", {
  list: defineOperation({
    kind: "query",
    summary: "List interviews by their time, of one application or of all",
    input: z.strictObject({
      applicationId: ApplicationID.optional(),
      from: LocalDate.optional().meta({ description: "First day, in the person's time zone" }),
      to: LocalDate.optional().meta({ description: "Last day" }),
      outcome: InterviewOutcome.optional(),
      ...page,
    }),
    output: listOf(Interview),
    permission: "application:read",
    rest: { method: "GET", path: "/interviews" },
    mcp: { tool: "list_interviews", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read an interview",
    input: z.strictObject({ id: InterviewID }),
    output: Interview,
    permission: "application:read",
    rest: { method: "GET", path: "/interviews/{id}" },
    mcp: { tool: "get_interview", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Add an interview to an application",
    description:
      "A time that the clocks of the zone skip or show twice is refused, with what to send instead. `round` is the next one unless said.",
    input: z.strictObject({
      applicationId: ApplicationID,
      startsAt,
      timeZone: fields.timeZone.optional(),
      durationMinutes: fields.durationMinutes.default(60),
      kind: fields.kind,
      round: fields.round.optional(),
      place: fields.place.optional(),
      link: fields.link.optional(),
      people: fields.people.optional(),
      notes: fields.notes.optional(),
      outcome: fields.outcome.default("pending"),
    }),
    output: Interview,
    permission: "application:write",
    rest: { method: "POST", path: "/applications/{applicationId}/interviews", status: 201 },
    mcp: { tool: "add_interview", hint: "write" },
    audit: { event: "interview.created", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is; null clears it. Another zone alone leaves the instant as it is. */
  update: defineOperation({
    kind: "mutation",
    summary: "Change an interview, such as its time or outcome",
    input: z.strictObject({
      id: InterviewID,
      expectedVersion: Version,
      startsAt: startsAt.optional(),
      timeZone: fields.timeZone.optional(),
      durationMinutes: fields.durationMinutes.optional(),
      kind: fields.kind.optional(),
      round: fields.round.optional(),
      place: fields.place.optional(),
      link: fields.link.optional(),
      people: fields.people.optional(),
      notes: fields.notes.optional(),
      outcome: fields.outcome.optional(),
    }),
    output: Interview,
    permission: "application:write",
    rest: { method: "PATCH", path: "/interviews/{id}" },
    mcp: { tool: "update_interview", hint: "write" },
    audit: { event: "interview.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  delete: defineOperation({
    kind: "mutation",
    summary: "Delete an interview (can be restored)",
    input: z.strictObject({ id: InterviewID }),
    output: Interview,
    permission: "application:write",
    rest: { method: "DELETE", path: "/interviews/{id}" },
    mcp: { tool: "delete_interview", hint: "destructive" },
    audit: { event: "interview.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted interview",
    input: z.strictObject({ id: InterviewID }),
    output: Interview,
    permission: "application:write",
    rest: { method: "POST", path: "/interviews/{id}/restore" },
    mcp: { tool: "restore_interview", hint: "write" },
    audit: { event: "interview.restored", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),
});
