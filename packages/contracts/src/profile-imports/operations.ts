import { z } from "zod";
import {
  defineDomain,
  defineOperation,
  isStorable,
  listOf,
  page,
  requiredText,
  Version,
} from "../_kit/index.ts";
import { LanguageCode, nameText, ProfileID } from "../profiles/scalars.ts";
import { JsonResume } from "./json-resume.ts";
import {
  ConfirmedImport,
  LeftOut,
  MergeAction,
  MergeItem,
  ProfileImport,
  ProfileImportDetail,
  ProfileImportID,
  ProfileImportState,
  ResumeLine,
} from "./model.ts";

/** Base64 of the largest file, with some room for the rest of the request. */
const UPLOAD_LIMIT = 16 * 1024 * 1024;
const LONGEST_TEXT = 12_000_000;
const MOST_FILES = 40;
const MOST_LINES_AT_ONCE = 1_000;
const MOST_CHOICES = 10_000;

const resumeText = z
  .string()
  .min(1)
  .max(LONGEST_TEXT)
  .refine(isStorable, { message: "Contains a NUL character or half of a surrogate pair" });

const files = z
  .array(
    z.strictObject({
      name: requiredText(300),
      content: z.base64().min(1).meta({ description: "Its bytes in base64" }),
    }),
  )
  .min(1)
  .max(MOST_FILES);

const reference = { id: ProfileImportID, expectedVersion: Version };

/** Resumes that become profiles once the person has seen them. */
export const profileImports = defineDomain("profileImports", {
  start: defineOperation({
    kind: "mutation",
    summary: "Read a resume for review: JSON Resume, LinkedIn export, PDF, DOCX or text",
    description:
      "Nothing is in a profile before the person confirms it. Several files can only be tables of LinkedIn's export.",
    input: z
      .strictObject({ text: resumeText.optional(), files: files.optional() })
      .refine(({ text, files: given }) => (text === undefined) !== (given === undefined), {
        message: "Give text or files",
      }),
    output: ProfileImport,
    permission: "profile:write",
    rest: { method: "POST", path: "/profile-imports", status: 201 },
    mcp: { tool: "import_resume", hint: "write" },
    audit: { event: "profileImport.started", target: "id" },
    errors: ["UNREADABLE_DOCUMENT"],
    bodyLimit: UPLOAD_LIMIT,
  }),

  list: defineOperation({
    kind: "query",
    summary: "List my imported resumes, newest first",
    input: z.strictObject({
      ...page,
      state: ProfileImportState.optional().meta({ description: "Only those that are so" }),
    }),
    output: listOf(ProfileImport),
    permission: "profile:read",
    rest: { method: "GET", path: "/profile-imports" },
    mcp: { tool: "list_profile_imports", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read what was recognised in an imported resume, with how sure each value is",
    input: z.strictObject({ id: ProfileImportID }),
    output: ProfileImportDetail,
    permission: "profile:read",
    rest: { method: "GET", path: "/profile-imports/{id}" },
    mcp: { tool: "get_profile_import", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  text: defineOperation({
    kind: "query",
    summary: "Read the text of an imported resume line by line, as it stands in the document",
    input: z.strictObject({
      id: ProfileImportID,
      from: z.int().min(0).default(0).meta({ description: "The first line" }),
      count: z.int().min(1).max(MOST_LINES_AT_ONCE).default(MOST_LINES_AT_ONCE),
    }),
    output: z.strictObject({ lines: z.array(ResumeLine), next: z.int().nullable() }),
    permission: "profile:read",
    rest: { method: "GET", path: "/profile-imports/{id}/text" },
    mcp: { tool: "read_resume_text", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** The whole document: what is left out of it is left out of the import. */
  correct: defineOperation({
    kind: "mutation",
    summary: "Correct what was read in a resume, or give a better structure of its text, for review",
    input: z.strictObject({ ...reference, resume: JsonResume }),
    output: ProfileImport,
    permission: "profile:write",
    rest: { method: "PUT", path: "/profile-imports/{id}/resume" },
    mcp: { tool: "submit_resume_structure", hint: "write" },
    audit: { event: "profileImport.corrected", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
    bodyLimit: UPLOAD_LIMIT,
  }),

  compare: defineOperation({
    kind: "query",
    summary: "Show what of an imported resume a profile has, has otherwise, or does not have",
    input: z.strictObject({
      id: ProfileImportID,
      profileId: ProfileID.optional().meta({ description: "Left out: a new profile" }),
    }),
    output: z.strictObject({ items: z.array(MergeItem), leftOut: LeftOut }),
    permission: "profile:read",
    rest: { method: "GET", path: "/profile-imports/{id}/comparison" },
    mcp: { tool: "compare_profile_import", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** A person's decision: not among the tools of AI clients. */
  confirm: defineOperation({
    kind: "mutation",
    summary: "Take an imported resume into a new profile or one that there is",
    input: z
      .strictObject({
        ...reference,
        profileId: ProfileID.optional(),
        newProfile: z.strictObject({ name: nameText, language: LanguageCode.optional() }).optional(),
        choices: z
          .array(z.strictObject({ key: z.string().max(200).refine(isStorable), action: MergeAction }))
          .max(MOST_CHOICES)
          .default([])
          .meta({ description: "Where something else shall be done than `compare` says" }),
        leaveOut: z
          .literal(true)
          .optional()
          .meta({ description: "The person agrees that what broke the form's rules is left out" }),
      })
      .refine(({ profileId, newProfile }) => (profileId === undefined) !== (newProfile === undefined), {
        message: "Give profileId or newProfile",
      }),
    output: ConfirmedImport,
    permission: "profile:write",
    rest: { method: "POST", path: "/profile-imports/{id}/confirm" },
    mcp: false,
    audit: { event: "profileImport.confirmed", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** What was changed by hand since stays. */
  undo: defineOperation({
    kind: "mutation",
    summary: "Take the confirmation of an imported resume back",
    input: z.strictObject(reference),
    output: ProfileImport,
    permission: "profile:write",
    rest: { method: "POST", path: "/profile-imports/{id}/undo" },
    mcp: false,
    audit: { event: "profileImport.undone", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  discard: defineOperation({
    kind: "mutation",
    summary: "Discard an imported resume without taking it (can be restored)",
    input: z.strictObject(reference),
    output: ProfileImport,
    permission: "profile:write",
    rest: { method: "POST", path: "/profile-imports/{id}/discard" },
    mcp: { tool: "discard_profile_import", hint: "destructive" },
    audit: { event: "profileImport.discarded", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** One that was undone can be taken again too. */
  restore: defineOperation({
    kind: "mutation",
    summary: "Bring a discarded or undone import of a resume back to review",
    input: z.strictObject(reference),
    output: ProfileImport,
    permission: "profile:write",
    rest: { method: "POST", path: "/profile-imports/{id}/restore" },
    mcp: { tool: "restore_profile_import", hint: "write" },
    audit: { event: "profileImport.restored", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  original: defineOperation({
    kind: "query",
    summary: "The files of an imported resume as they were handed over",
    input: z.strictObject({ id: ProfileImportID }),
    output: z.strictObject({
      files: z.array(
        z.strictObject({ name: z.string(), content: z.string().meta({ description: "Base64" }) }),
      ),
    }),
    permission: "profile:read",
    rest: { method: "GET", path: "/profile-imports/{id}/original" },
    mcp: false,
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  export: defineOperation({
    kind: "query",
    summary: "A profile as JSON Resume",
    input: z.strictObject({ profileId: ProfileID }),
    output: JsonResume,
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles/{profileId}/json-resume" },
    mcp: { tool: "export_json_resume", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),
});
