import { z } from "zod";
import { Instant, LocalDate, tableId, untrusted } from "../_kit/index.ts";
import { JobID, jobFields } from "../jobs/model.ts";

export const SnapshotID = tableId("JobSnapshotID");

export const SnapshotForm = z.enum(["html", "jsonLd", "text"]);
export type SnapshotForm = z.output<typeof SnapshotForm>;

/** What was captured, kept byte for byte; here without the bytes. */
export const SnapshotHead = z.strictObject({
  id: SnapshotID,
  form: SnapshotForm,
  url: untrusted(z.string()).nullable().meta({ description: "Where it came from" }),
  bytes: z.int().min(0).meta({ description: "Length as it was captured" }),
  capturedAt: Instant,
});

const FieldName = z.enum(Object.keys(jobFields) as [keyof typeof jobFields]);

/** What a posting said at one capture. Unchanged captures make none. */
export const JobVersion = z.strictObject({
  jobId: JobID,
  number: z.int().min(1),
  capturedAt: Instant,
  title: untrusted(z.string()),
  changed: z.array(FieldName).meta({ description: "Fields that differ from the version before" }),
  snapshots: z.array(SnapshotHead),
});
export type JobVersion = z.output<typeof JobVersion>;

/** How the posting stands today. */
export const PostingState = z.strictObject({
  closed: z.boolean().meta({ description: "It says so, or its last day is past" }),
  closedOn: LocalDate.nullable().meta({ description: "The last day to apply, if it is past" }),
  changedSinceApplied: z
    .strictObject({
      appliedAt: Instant,
      from: z.int().min(1).meta({ description: "The version at that time" }),
      to: z.int().min(1),
    })
    .nullable()
    .meta({ description: "The posting changed since the application was sent" }),
});
export type PostingState = z.output<typeof PostingState>;

/** A piece of a field's text: in both versions, only in the later, or only in the earlier. */
export const TextPart = z.strictObject({
  kind: z.enum(["same", "added", "removed"]),
  text: untrusted(z.string()),
});
export type TextPart = z.output<typeof TextPart>;

export const FieldComparison = z.strictObject({ field: FieldName, parts: z.array(TextPart) });
export type FieldComparison = z.output<typeof FieldComparison>;
