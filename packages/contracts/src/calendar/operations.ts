import { z } from "zod";
import { defineDomain, defineOperation, LocalDate, Version } from "../_kit/index.ts";
import { InterviewID } from "../interviews/model.ts";
import {
  CalendarEntry,
  CalendarFeed,
  CalendarFeedID,
  CalendarKind,
  FeedWithAddress,
  feedFields as fields,
} from "./model.ts";

/** What stands on which day, and the calendars that other programs subscribe to. */
export const calendar = defineDomain("calendar", {
  entries: defineOperation({
    kind: "query",
    summary: "Show the calendar: interviews, reminders, follow-ups, offer deadlines and closing postings",
    description: "At most 100 days at once. Recurring reminders stand on every day of theirs.",
    input: z.strictObject({
      from: LocalDate.meta({ description: "First day, in the person's time zone" }),
      to: LocalDate.meta({ description: "Last day" }),
      kinds: z.array(CalendarKind).max(5).optional(),
    }),
    output: z.strictObject({
      items: z.array(CalendarEntry),
      timeZone: z.string().meta({ description: "Of the person: in which the days are" }),
      isCut: z.boolean().meta({ description: "There is more than one answer holds: ask for fewer days" }),
    }),
    permission: "application:read",
    rest: { method: "GET", path: "/calendar" },
    mcp: { tool: "get_calendar", hint: "read" },
    audit: false,
    errors: [],
  }),

  interviewFile: defineOperation({
    kind: "query",
    summary: "Get one interview as an iCalendar file",
    input: z.strictObject({ id: InterviewID }),
    output: z.strictObject({ fileName: z.string(), content: z.string() }),
    permission: "application:read",
    rest: { method: "GET", path: "/interviews/{id}/calendar-file" },
    mcp: false,
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  listFeeds: defineOperation({
    kind: "query",
    summary: "List my calendar feeds",
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(CalendarFeed), nextCursor: z.null() }),
    permission: "account:manage",
    rest: { method: "GET", path: "/calendar/feeds" },
    mcp: false,
    audit: false,
    errors: [],
  }),

  createFeed: defineOperation({
    kind: "mutation",
    summary: "Make a calendar feed with a private address",
    description: "The address is shown once, in this answer; only the SHA-256 of its secret is kept.",
    input: z.strictObject({ name: fields.name, kinds: fields.kinds, detail: fields.detail.default("full") }),
    output: FeedWithAddress,
    permission: "account:manage",
    rest: { method: "POST", path: "/calendar/feeds", status: 201 },
    mcp: false,
    audit: { event: "feed.created", target: "id" },
    errors: ["CONSTRAINT_VIOLATED"],
    secretAnswer: true,
  }),

  updateFeed: defineOperation({
    kind: "mutation",
    summary: "Change what a calendar feed shows",
    input: z.strictObject({
      id: CalendarFeedID,
      expectedVersion: Version,
      name: fields.name.optional(),
      kinds: fields.kinds.optional(),
      detail: fields.detail.optional(),
    }),
    output: CalendarFeed,
    permission: "account:manage",
    rest: { method: "PATCH", path: "/calendar/feeds/{id}" },
    mcp: false,
    audit: { event: "feed.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  rotateFeed: defineOperation({
    kind: "mutation",
    summary: "Give a calendar feed another address; the one before is gone",
    input: z.strictObject({ id: CalendarFeedID }),
    output: FeedWithAddress,
    permission: "account:manage",
    rest: { method: "POST", path: "/calendar/feeds/{id}/rotate" },
    mcp: false,
    audit: { event: "feed.rotated", target: "id" },
    errors: ["NOT_FOUND"],
    secretAnswer: true,
  }),

  revokeFeed: defineOperation({
    kind: "mutation",
    summary: "Revoke a calendar feed: its address is gone for good",
    input: z.strictObject({ id: CalendarFeedID }),
    output: CalendarFeed,
    permission: "account:manage",
    rest: { method: "DELETE", path: "/calendar/feeds/{id}" },
    mcp: false,
    audit: { event: "feed.revoked", target: "id" },
    errors: ["NOT_FOUND"],
  }),
});
