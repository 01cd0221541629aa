import { z } from "zod";
import { detailOf, Instant, requiredText, TimeZone, tableId, Version, WebAddress } from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";

export const InterviewID = tableId("InterviewID");
export type InterviewID = z.output<typeof InterviewID>;

export const InterviewKind = z.enum(["screen", "phone", "technical", "onsite", "panel", "final", "other"]);
export type InterviewKind = z.output<typeof InterviewKind>;

/** `moved`: it did not take place then; the new time is a round of its own. */
export const InterviewOutcome = z.enum(["pending", "passed", "failed", "cancelled", "moved"]);
export type InterviewOutcome = z.output<typeof InterviewOutcome>;

const LONGEST_MINUTES = 1440;

/** What a caller says of an interview beside its start. */
export const interviewFields = {
  round: z.int().min(1).max(99),
  kind: InterviewKind,
  timeZone: TimeZone.meta({ description: "IANA name of the zone in which the time was agreed" }),
  durationMinutes: z.int().min(5).max(LONGEST_MINUTES),
  place: requiredText(300).nullable(),
  link: WebAddress.nullable(),
  people: requiredText(1000).nullable().meta({ description: "Who takes part" }),
  notes: requiredText(10_000).nullable(),
  outcome: InterviewOutcome,
};

/** One round of interviews of an application. */
export const Interview = z.strictObject({
  id: InterviewID,
  version: Version,
  applicationId: ApplicationID,
  round: z.int(),
  kind: InterviewKind,
  startsAt: Instant,
  timeZone: z.string().meta({ description: "In which the time was agreed" }),
  localStart: z.string().meta({ description: "What the clocks show there: 2026-01-31T12:00" }),
  durationMinutes: z.int(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  people: z.string().nullable(),
  notes: z.string().nullable(),
  outcome: InterviewOutcome,
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
});
export type Interview = z.output<typeof Interview>;
