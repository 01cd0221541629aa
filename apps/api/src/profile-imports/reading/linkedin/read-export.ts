import { decodedText } from "../decoded-text.ts";
import type { ReadResume, ResumeFile, SourceLine } from "../reading.ts";
import { ReadingRefusal } from "../refusal.ts";
import { separate } from "../said.ts";
import { isExportFile } from "./column-names.ts";
import { type ExportTable, readExportTable } from "./export-tables.ts";
import { resumeOfTables } from "./resume-of-tables.ts";

const headersOf = (text: string): string => text.split(/\r?\n/, 1)[0]?.slice(0, 120) ?? "";

/** The tables of an export as a resume. Throws `ReadingRefusal` if none of them says anything of a career. */
export const readExport = (files: readonly ResumeFile[]): ReadResume => {
  const source: SourceLine[] = [];
  const tables: ExportTable[] = [];
  const notes: string[] = [];
  for (const { name, bytes } of files) {
    const part = name ?? "table.csv";
    const text = decodedText(bytes);
    const show = (line: string): number => source.push({ text: line, part }) - 1;
    const table = readExportTable(part, text, show);
    if (table !== undefined) tables.push(table);
    else if (isExportFile(part))
      notes.push(`${part} was not read: its columns are not known (${headersOf(text)}).`);
  }
  if (tables.length === 0)
    throw new ReadingRefusal(
      "nothing-found",
      `No table of LinkedIn's export was recognised.${notes.length > 0 ? ` ${notes.join(" ")}` : ""}`,
    );
  return { form: "linkedin", lines: source, ...separate(resumeOfTables(tables)), notes, problems: [] };
};
