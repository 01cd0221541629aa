import { z } from "zod";
import {
  defineDomain,
  defineOperation,
  freeText,
  LocalDate,
  listOf,
  page,
  Version,
  WebAddress,
} from "../_kit/index.ts";
import { StageKey } from "../stages/model.ts";
import { TagName } from "../tags/model.ts";
import {
  CaptureError,
  CaptureResult,
  CompanyID,
  EditableFields,
  EmploymentType,
  Job,
  JobID,
  JobInList,
  RecognisedPosting,
  Remote,
} from "./model.ts";

/** Largest capture in bytes: 20 MiB. */
export const CAPTURE_LIMIT = 20 * 1024 * 1024;

const posting = {
  url: WebAddress.optional().meta({
    description: "Address of the posting. Alone: it is fetched. With another form: where that came from.",
  }),
  html: z.string().min(1).max(CAPTURE_LIMIT).optional().meta({ description: "The page, as its source" }),
  jsonLd: z
    .union([z.string().max(CAPTURE_LIMIT), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .optional()
    .meta({ description: "schema.org JSON-LD, as JSON or as text" }),
  text: z.string().min(1).max(CAPTURE_LIMIT).optional().meta({ description: "The posting as plain text" }),
};

const isOneForm = (input: { url?: unknown; html?: unknown; jsonLd?: unknown; text?: unknown }) => {
  const forms = [input.html, input.jsonLd, input.text].filter((form) => form !== undefined).length;
  return forms === 1 || (forms === 0 && input.url !== undefined);
};

const oneForm = {
  message: "Give exactly one of url, html, jsonLd or text; html, jsonLd and text may have a url too",
};

const edits = z
  .array(
    z.strictObject({
      index: z.int().min(0).max(199),
      skip: z.boolean().default(false),
      fields: EditableFields,
    }),
  )
  .max(200)
  .optional()
  .meta({ description: "Corrections by position among the recognised postings" });

const track = StageKey.optional().meta({ description: "Also start an application at this stage" });

export const jobs = defineDomain("jobs", {
  /** Recognises the postings of a page and keeps each once: the same posting again is the same job. */
  capture: defineOperation({
    kind: "mutation",
    summary: "Capture job postings from an address, a page, JSON-LD or text",
    input: z.strictObject({ ...posting, edits, track }).refine(isOneForm, oneForm),
    output: z.strictObject({ results: z.array(CaptureResult) }),
    permission: "job:write",
    rest: {
      method: "POST",
      path: "/jobs/capture",
      status: {
        codes: [200, 201],
        of: (output: { results: CaptureResult[] }) =>
          output.results.some((result) => "job" in result && result.created) ? 201 : 200,
      },
    },
    mcp: { tool: "capture_job", hint: "write", direct: true },
    audit: { event: "job.captured", target: null },
    errors: ["NOTHING_RECOGNISED", "FETCH_REFUSED", "FETCH_FAILED", "INVALID_REFERENCE"],
    bodyLimit: CAPTURE_LIMIT,
    rate: "fetch",
  }),

  /** Shows what capture would recognise; stores nothing. */
  preview: defineOperation({
    kind: "query",
    summary: "Show what would be captured, without storing it",
    input: z.strictObject(posting).refine(isOneForm, oneForm),
    output: z.strictObject({
      postings: z.array(RecognisedPosting),
      errors: z.array(CaptureError),
    }),
    permission: "job:write",
    rest: { method: "POST", path: "/jobs/preview" },
    mcp: { tool: "preview_capture", hint: "read" },
    audit: false,
    errors: ["NOTHING_RECOGNISED", "FETCH_REFUSED", "FETCH_FAILED"],
    bodyLimit: CAPTURE_LIMIT,
    rate: "fetch",
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Add a job by hand",
    input: z.strictObject({
      ...EditableFields.required({ title: true }).shape,
      track,
    }),
    output: Job,
    permission: "job:write",
    rest: { method: "POST", path: "/jobs", status: 201 },
    mcp: { tool: "create_job", hint: "write", direct: true },
    audit: { event: "job.created", target: "id" },
    errors: ["CONFLICT", "INVALID_REFERENCE"],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a job with its posting",
    input: z.strictObject({ id: JobID }),
    output: Job,
    permission: "job:read",
    rest: { method: "GET", path: "/jobs/{id}" },
    mcp: { tool: "get_job", hint: "read", direct: true, resource: "jobtracker://jobs/{id}" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  list: defineOperation({
    kind: "query",
    summary: "List and search jobs",
    description:
      "`search` finds words by their beginning in title, company and place, or a posting by its address.",
    input: z.strictObject({
      search: freeText(2000).optional(),
      remote: Remote.optional(),
      employmentType: EmploymentType.optional(),
      tracked: z
        .boolean()
        .optional()
        .meta({ description: "Only jobs with (true) or without (false) an application" }),
      tags: z.array(TagName).max(10).optional().meta({ description: "Names of tags, all of which it has" }),
      companyId: CompanyID.optional(),
      board: freeText(253).optional().meta({ description: "Host of a job board" }),
      postedAfter: LocalDate.optional().meta({ description: "Posted on or after this day" }),
      salaryFrom: z
        .int()
        .min(1)
        .max(9_999_999_999_999)
        .optional()
        .meta({ description: "Pays up to this much or more a year" }),
      salaryCurrency: z
        .string()
        .regex(/^[A-Z]{3}$/, "Not an ISO 4217 code")
        .optional(),
      closesBefore: LocalDate.optional().meta({ description: "Still open, closing on or before this day" }),
      fitFrom: z.int().min(0).max(100).optional().meta({ description: "Fits the default profile so well" }),
      deleted: z.boolean().default(false).meta({ description: "Deleted jobs instead of the others" }),
      sort: z.enum(["newest", "oldest", "title", "company", "fit"]).default("newest"),
      ...page,
    }),
    output: listOf(JobInList),
    permission: "job:read",
    rest: { method: "GET", path: "/jobs" },
    mcp: { tool: "list_jobs", hint: "read", direct: true },
    audit: false,
    errors: [],
  }),

  /** An absent field stays as it is; null clears it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Correct the fields of a job",
    input: z.strictObject({
      id: JobID,
      expectedVersion: Version,
      ...EditableFields.shape,
    }),
    output: Job,
    permission: "job:write",
    rest: { method: "PATCH", path: "/jobs/{id}" },
    mcp: { tool: "update_job", hint: "write", direct: true },
    audit: { event: "job.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Takes the job's application along; `restore` brings both back. */
  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a job and its application (can be restored)",
    input: z.strictObject({ id: JobID, expectedVersion: Version.optional() }),
    output: Job,
    permission: "job:write",
    rest: { method: "DELETE", path: "/jobs/{id}" },
    mcp: { tool: "delete_job", hint: "destructive", direct: true },
    audit: { event: "job.deleted", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted job and its application",
    input: z.strictObject({ id: JobID }),
    output: Job,
    permission: "job:write",
    rest: { method: "POST", path: "/jobs/{id}/restore" },
    mcp: { tool: "restore_job", hint: "write" },
    audit: { event: "job.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT"],
  }),
});
