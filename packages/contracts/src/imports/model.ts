import { z } from "zod";
import { Instant, isStorable, tableId, untrusted, WebAddress } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";

export const ImportBatchID = tableId("ImportBatchID");
export const ImportItemID = tableId("ImportItemID");

/** Most postings in one batch. */
export const MOST_IMPORT_ITEMS = 1000;
/** Most characters of addresses or of a table. */
const LONGEST_IMPORT_TEXT = 10_000_000;

/** Text that is taken apart into lines or rows. */
export const importText = z
  .string()
  .min(1)
  .max(LONGEST_IMPORT_TEXT)
  .refine(isStorable, { message: "Contains a NUL character or half of a surrogate pair" });

/** What a column of a table holds. */
export const ImportColumn = z.enum(["url", "title", "company", "location", "salary"]);
export type ImportColumn = z.output<typeof ImportColumn>;

/** How a batch stands. `done`: every item has ended, well or not. */
export const ImportState = z.enum(["waiting", "running", "done", "failed", "cancelled"]);
export type ImportState = z.output<typeof ImportState>;

export const ImportItemState = z.enum(["waiting", "captured", "known", "several", "refused", "failed"]).meta({
  description:
    "several: one page held several postings, all of which were kept; refused: trying again is of no use; failed: it may be",
});
export type ImportItemState = z.output<typeof ImportItemState>;

/** One line or row before anything is stored. */
export const ImportLine = z.strictObject({
  line: z.int().min(1),
  url: untrusted(z.string()).nullable(),
  title: untrusted(z.string()).nullable(),
  company: untrusted(z.string()).nullable(),
  salary: untrusted(z.string()).nullable().meta({ description: "In the words of the table" }),
  problem: z.string().nullable().meta({ description: "Why it cannot be captured; null if it can" }),
  knownJobId: JobID.nullable().meta({ description: "Its address is this job's already" }),
});
export type ImportLine = z.output<typeof ImportLine>;

/** A column of the table as it was recognised. */
export const ImportHeader = z.strictObject({
  header: untrusted(z.string()),
  column: ImportColumn.nullable(),
  example: untrusted(z.string()).nullable(),
});
export type ImportHeader = z.output<typeof ImportHeader>;

/** Many postings captured in one go. */
export const ImportBatch = z.strictObject({
  id: ImportBatchID,
  kind: z.enum(["addresses", "table", "pages"]),
  name: untrusted(z.string()).nullable(),
  state: ImportState,
  total: z.int().min(0),
  counts: z.strictObject({
    waiting: z.int(),
    captured: z.int(),
    known: z.int(),
    several: z.int(),
    refused: z.int(),
    failed: z.int(),
  }),
  jobsMade: z.int().min(0).meta({ description: "Jobs that were new with it and are not deleted" }),
  undoneAt: Instant.nullable().meta({ description: "When the person took it back" }),
  createdAt: Instant,
  finishedAt: Instant.nullable(),
});
export type ImportBatch = z.output<typeof ImportBatch>;

export const ImportItem = z.strictObject({
  id: ImportItemID,
  line: z.int().min(1).meta({
    description: "Of the file or the text, where the row or the address begins; of pages their place",
  }),
  url: untrusted(z.string()).nullable(),
  label: untrusted(z.string())
    .nullable()
    .meta({ description: "Title and company of a row, or a file's name" }),
  state: ImportItemState,
  message: untrusted(z.string()).nullable(),
  attempts: z.int().min(0),
  nextTryAt: Instant.nullable(),
  jobs: z.array(
    z.strictObject({
      id: JobID,
      title: untrusted(z.string()),
      company: untrusted(z.string()).nullable(),
      created: z.boolean(),
      deleted: z.boolean(),
    }),
  ),
});
export type ImportItem = z.output<typeof ImportItem>;

/** A page of a batch that needs no fetching. */
export const ImportPage = z
  .strictObject({
    name: z
      .string()
      .trim()
      .max(300)
      .refine(isStorable)
      .optional()
      .meta({ description: "Such as its file's name" }),
    url: WebAddress.optional().meta({ description: "Where it came from" }),
    html: z.string().min(1).optional(),
    jsonLd: z.string().min(1).optional().meta({ description: "schema.org JSON-LD as text" }),
  })
  .refine(({ html, jsonLd }) => (html === undefined) !== (jsonLd === undefined), {
    message: "Give html or jsonLd",
  });
