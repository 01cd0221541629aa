import type { imports, ParsedInputOf } from "@jobtracker/contracts";
import type { NewImportItem } from "@jobtracker/db";
import type { ItemContent } from "./item-content.ts";
import type { SourceLine } from "./source-line.ts";

type Input = ParsedInputOf<typeof imports.operations.start>;

/** An item before its content is sealed. */
export type UnsealedItem = Omit<NewImportItem, "content"> & { readonly content: ItemContent | null };

const labelOf = ({ title, company }: SourceLine) =>
  [title, company].filter((part) => part !== null).join(", ") || null;

const itemOfLine = (line: SourceLine, itemNo: number): UnsealedItem => {
  const { url, title, company, location, salary, problem } = line;
  return {
    itemNo,
    lineNo: line.line,
    url: url?.slice(0, 2000) ?? null,
    label: labelOf(line),
    state: problem === null ? "waiting" : "refused",
    message: problem === null ? null : `Line ${line.line}: ${problem}`,
    content: title === null || problem !== null ? null : { title, company, location, salary },
  };
};

const itemOfPage = (
  { name, url, html, jsonLd }: NonNullable<Input["pages"]>[number],
  itemNo: number,
): UnsealedItem => ({
  ...{ itemNo, lineNo: null, url: url ?? null, label: name || null, state: "waiting", message: null },
  content: html === undefined ? { jsonLd: jsonLd ?? "" } : { html },
});

/** Everything that was asked for, in its order. Throws INVALID_INPUT as `readSource` does. */
export const itemsOf = async ({ pages, ...source }: Input): Promise<UnsealedItem[]> => {
  if (pages !== undefined) return pages.map((page, index) => itemOfPage(page, index + 1));
  const { readSource } = await import("./source-lines.ts");
  return readSource(source).lines.map((line, index) => itemOfLine(line, index + 1));
};
