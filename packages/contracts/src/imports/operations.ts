import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, requiredText, untrusted } from "../_kit/index.ts";
import { CAPTURE_LIMIT } from "../jobs/operations.ts";
import { StageKey } from "../stages/model.ts";
import {
  ImportBatch,
  ImportBatchID,
  ImportColumn,
  ImportHeader,
  ImportItem,
  ImportItemState,
  ImportLine,
  ImportPage,
  importText,
  MOST_IMPORT_ITEMS,
} from "./model.ts";

const lines = {
  addresses: importText.optional().meta({ description: "Addresses of postings, one a line" }),
  table: importText.optional().meta({
    description:
      "CSV or TSV with columns for address, title, company, place or pay; the first row may name them",
  }),
  columns: z
    .array(ImportColumn.nullable())
    .max(200)
    .optional()
    .meta({ description: "What each column of the table holds, where it is not recognised rightly" }),
};

const pages = z
  .array(ImportPage)
  .min(1)
  .max(MOST_IMPORT_ITEMS)
  .optional()
  .meta({ description: "Pages that need no fetching" });

const isOne = (...forms: readonly unknown[]) => forms.filter((form) => form !== undefined).length === 1;

/** Capturing many postings in one go, in the background. */
export const imports = defineDomain("imports", {
  check: defineOperation({
    kind: "query",
    summary: "Show which lines of a batch can be captured, without storing it",
    input: z
      .strictObject(lines)
      .refine(({ addresses, table }) => isOne(addresses, table), { message: "Give addresses or table" }),
    output: z.strictObject({
      lines: z.array(ImportLine),
      columns: z.array(ImportHeader),
      notTaken: z
        .array(untrusted(z.string()))
        .meta({ description: "Names of the columns of which nothing is kept" }),
      good: z.int(),
      bad: z.int(),
    }),
    permission: "job:write",
    rest: { method: "POST", path: "/imports/check" },
    mcp: { tool: "check_import", hint: "read" },
    audit: false,
    errors: [],
    bodyLimit: CAPTURE_LIMIT,
  }),

  /** The same batch, while it waits or runs, is that batch. */
  start: defineOperation({
    kind: "mutation",
    summary: "Capture many postings in the background",
    description: `At most ${MOST_IMPORT_ITEMS} at once. Each line ends with words of its own; ask with get_import and list_import_items.`,
    input: z
      .strictObject({
        name: requiredText(200).optional().meta({ description: "Such as the file's name" }),
        ...lines,
        pages,
        track: StageKey.optional().meta({ description: "Also start applications at this stage" }),
      })
      .refine(({ addresses, table, pages: given }) => isOne(addresses, table, given), {
        message: "Give one of addresses, table or pages",
      }),
    output: ImportBatch,
    permission: "job:write",
    rest: { method: "POST", path: "/imports", status: 201 },
    mcp: { tool: "start_import", hint: "write" },
    audit: { event: "importBatch.started", target: "id" },
    errors: ["INVALID_REFERENCE", "RATE_LIMITED"],
    bodyLimit: CAPTURE_LIMIT,
  }),

  list: defineOperation({
    kind: "query",
    summary: "List my batches, newest first",
    input: z.strictObject(page),
    output: listOf(ImportBatch),
    permission: "job:read",
    rest: { method: "GET", path: "/imports" },
    mcp: { tool: "list_imports", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a batch with its counts",
    input: z.strictObject({ id: ImportBatchID }),
    output: ImportBatch,
    permission: "job:read",
    rest: { method: "GET", path: "/imports/{id}" },
    mcp: { tool: "get_import", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  items: defineOperation({
    kind: "query",
    summary: "List the lines of a batch with what became of them",
    input: z.strictObject({ id: ImportBatchID, state: ImportItemState.optional(), ...page }),
    output: listOf(ImportItem),
    permission: "job:read",
    rest: { method: "GET", path: "/imports/{id}/items" },
    mcp: { tool: "list_import_items", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  report: defineOperation({
    kind: "query",
    summary: "The report of a batch as CSV",
    input: z.strictObject({ id: ImportBatchID }),
    output: z.strictObject({ fileName: z.string(), csv: z.string() }),
    permission: "job:read",
    rest: { method: "GET", path: "/imports/{id}/report" },
    mcp: false,
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** Those that failed; after a cancel also those that were still to come. */
  retry: defineOperation({
    kind: "mutation",
    summary: "Try the failed lines of a batch again, and go on with a cancelled one",
    input: z.strictObject({ id: ImportBatchID }),
    output: ImportBatch,
    permission: "job:write",
    rest: { method: "POST", path: "/imports/{id}/retry" },
    mcp: { tool: "retry_import", hint: "write" },
    audit: { event: "importBatch.retried", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "RATE_LIMITED"],
  }),

  cancel: defineOperation({
    kind: "mutation",
    summary: "Stop a batch; what it has captured stays",
    input: z.strictObject({ id: ImportBatchID }),
    output: ImportBatch,
    permission: "job:write",
    rest: { method: "POST", path: "/imports/{id}/cancel" },
    mcp: { tool: "cancel_import", hint: "write" },
    audit: { event: "importBatch.cancelled", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT"],
  }),

  /** In the background too: a thousand jobs take a moment. */
  undo: defineOperation({
    kind: "mutation",
    summary: "Undo a batch: delete the jobs that it made (can be restored)",
    input: z.strictObject({ id: ImportBatchID }),
    output: ImportBatch,
    permission: "job:write",
    rest: { method: "POST", path: "/imports/{id}/undo" },
    mcp: { tool: "undo_import", hint: "destructive" },
    audit: { event: "importBatch.undone", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "RATE_LIMITED"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore the jobs of a batch that was undone",
    input: z.strictObject({ id: ImportBatchID }),
    output: ImportBatch,
    permission: "job:write",
    rest: { method: "POST", path: "/imports/{id}/restore" },
    mcp: { tool: "restore_import", hint: "write" },
    audit: { event: "importBatch.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "RATE_LIMITED"],
  }),
});
