import {
  type ImportItem,
  type imports,
  MOST_IMPORT_ITEMS,
  type OutputOf,
  type ParsedInputOf,
} from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { loadBatch } from "./batch-state.ts";
import { readItems } from "./service.ts";

type Operation = typeof imports.operations.report;

const HEADER = ["line", "url", "label", "state", "message", "jobs", "job titles"];

/** Spreadsheets take a cell that begins so for a formula: text from strangers must not become one (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number | null): string => {
  const text = String(value ?? "");
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

const rowOf = ({ line, url, label, state, message, jobs }: ImportItem) => [
  line,
  url,
  label,
  state,
  message,
  jobs.map(({ id }) => id).join(" "),
  jobs.map(({ title }) => title).join("; "),
];

/** Throws NOT_FOUND. */
export const reportImport = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operation>,
): Promise<OutputOf<Operation>> => {
  const { createdDate } = await loadBatch(context, id);
  const items = await readItems(context, { id }, { limit: MOST_IMPORT_ITEMS + 1, after: 0 });
  const lines = [HEADER, ...items.map(rowOf)].map((row) => `${row.map(cell).join(",")}\r\n`);
  return { fileName: `batch-${id}-${createdDate.slice(0, 10)}.csv`, csv: `\uFEFF${lines.join("")}` };
};
