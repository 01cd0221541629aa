import { type imports, JobID, type OutputOf, type ParsedInputOf } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { findJobAtAddress } from "../jobs/known-job.ts";

type Operation = typeof imports.operations.check;

/** What `start` would do with each line. Throws INVALID_INPUT as `readSource` does. */
export const checkImport = async (
  context: PersonContext,
  input: ParsedInputOf<Operation>,
): Promise<OutputOf<Operation>> => {
  const { readSource } = await import("./source-lines.ts");
  const { headers, notTaken, lines } = readSource(input);
  const checked: OutputOf<Operation>["lines"] = [];
  for (const { location: _, ...line } of lines) {
    const known =
      line.url === null || line.problem !== null ? undefined : await findJobAtAddress(context, line.url);
    checked.push({ ...line, knownJobId: known === undefined ? null : JobID.parse(known) });
  }
  const bad = lines.filter(({ problem }) => problem !== null).length;
  return { lines: checked, columns: headers, notTaken, good: lines.length - bad, bad };
};
