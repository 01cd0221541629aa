import type { ImportColumn } from "@jobtracker/contracts";
import { urlHashOf } from "../jobs/job-hashes.ts";
import { readAddressLines } from "./address-lines.ts";
import type { SourceLine } from "./source-line.ts";
import { readTable, type TableReading } from "./table-lines.ts";

export interface Source {
  readonly addresses?: string | undefined;
  readonly table?: string | undefined;
  readonly columns?: readonly (ImportColumn | null)[] | undefined;
}

/** An address that stands there twice is captured once. */
const withoutRepeats = (lines: readonly SourceLine[]): SourceLine[] => {
  const firstByAddress = new Map<string, number>();
  return lines.map((line) => {
    if (line.url === null || line.problem !== null) return line;
    const key = urlHashOf(line.url) ?? line.url;
    const first = firstByAddress.get(key);
    if (first === undefined) firstByAddress.set(key, line.line);
    return first === undefined ? line : { ...line, problem: `The same address as in line ${first}.` };
  });
};

/** Throws INVALID_INPUT as its parts do. */
export const readSource = ({ addresses, table, columns }: Source): TableReading => {
  const reading =
    table === undefined
      ? { headers: [], notTaken: [], lines: readAddressLines(addresses ?? "") }
      : readTable(table, columns);
  return { ...reading, lines: withoutRepeats(reading.lines) };
};
