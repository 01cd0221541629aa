import { z } from "zod";
import { Instant, tableId, untrusted, Version } from "../_kit/index.ts";
import { ProfileEntryID, ProfileID } from "../profiles/scalars.ts";
import { ProfileSection } from "../profiles/sections.ts";
import { JsonResume } from "./json-resume.ts";

export const ProfileImportID = tableId("ProfileImportID");

/** What a resume was read from. */
export const ResumeForm = z.enum(["json-resume", "linkedin", "pdf", "docx", "text"]);
export type ResumeForm = z.output<typeof ResumeForm>;

/** `pending`: waits for the person's review; nothing of it is in a profile. */
export const ProfileImportState = z.enum(["pending", "confirmed", "discarded", "undone"]);
export type ProfileImportState = z.output<typeof ProfileImportState>;

/** A resume that was handed over, and what became of it. */
export const ProfileImport = z.strictObject({
  id: ProfileImportID,
  version: Version,
  name: untrusted(z.string()).nullable().meta({ description: "Of the file; null: text was pasted" }),
  form: ResumeForm,
  state: ProfileImportState,
  bytes: z.int().min(0),
  correctedBy: z
    .enum(["person", "agent"])
    .nullable()
    .meta({ description: "Who changed last what was read; null: nobody" }),
  profileId: ProfileID.nullable().meta({ description: "The profile that it was confirmed into" }),
  createdAt: Instant,
  updatedAt: Instant,
});
export type ProfileImport = z.output<typeof ProfileImport>;

/** What of an import does not come into the profile, in words. */
export const LeftOut = untrusted(z.string())
  .nullable()
  .meta({ description: "What the profile has no room for, or keeps as it is, though nobody chose so" });

export const ConfirmedImport = ProfileImport.extend({ leftOut: LeftOut });
export type ConfirmedImport = z.output<typeof ConfirmedImport>;

/** How sure the reading is: stated by the format, told by its form, or guessed from its place. */
export const ReadConfidence = z.enum(["sure", "likely", "doubtful"]);
export type ReadConfidence = z.output<typeof ReadConfidence>;

/** Where a value was read: lines of the source, from 0, the last one included. */
export const ValueMark = z.strictObject({
  confidence: ReadConfidence,
  line: z.int().min(0),
  toLine: z.int().min(0),
});
export type ValueMark = z.output<typeof ValueMark>;

export const ProfileImportDetail = ProfileImport.extend({
  resume: untrusted(JsonResume).meta({ description: "As it was read, or corrected since" }),
  marks: z
    .record(z.string(), ValueMark)
    .meta({ description: "By JSON pointer of the value; a corrected value has none" }),
  notes: z.array(z.string()),
  problems: z
    .array(z.strictObject({ path: z.string(), message: z.string() }))
    .meta({ description: "What broke the form's rules and was left out" }),
  lineCount: z.int().min(0),
});
export type ProfileImportDetail = z.output<typeof ProfileImportDetail>;

/** One line of the source as a person reads it. */
export const ResumeLine = z.strictObject({
  text: untrusted(z.string()),
  part: untrusted(z.string()).nullable().meta({ description: "Its page, or its file of an archive" }),
});
export type ResumeLine = z.output<typeof ResumeLine>;

/** What may be done with a piece of a resume. */
export const MergeAction = z.enum(["add", "fill", "replace", "skip"]).meta({
  description:
    "add: as an entry of its own; fill: take what the profile does not say; replace: take what it says otherwise too; skip: leave",
});
export type MergeAction = z.output<typeof MergeAction>;

const words = untrusted(z.string()).nullable();

/** A piece of the resume beside what the profile has of it. */
export const MergeItem = z.strictObject({
  key: z.string().meta({ description: "JSON pointer of the piece: /basics, /work/0" }),
  section: z.union([z.literal("basics"), ProfileSection]),
  label: untrusted(z.string()),
  state: z.enum(["new", "changed", "same"]),
  entryId: ProfileEntryID.nullable().meta({ description: "The entry that it is taken for" }),
  action: MergeAction.meta({ description: "What is done unless something else is chosen" }),
  changes: z.array(z.strictObject({ field: z.string(), now: words, imported: words })),
  claims: z.array(untrusted(z.string())).meta({ description: "Those that the entry does not have" }),
});
export type MergeItem = z.output<typeof MergeItem>;
