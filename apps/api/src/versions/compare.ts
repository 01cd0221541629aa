import { AppError, type OutputOf, type ParsedInputOf, type versions } from "@jobtracker/contracts";
import { findVersion } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { loadJob } from "../jobs/job-state.ts";
import { readFields } from "./stated-fields.ts";

/** Throws NOT_FOUND. */
export const compareVersions = async (
  context: PersonContext,
  { jobId, from, to }: ParsedInputOf<typeof versions.operations.compare>,
): Promise<OutputOf<typeof versions.operations.compare>> => {
  await loadJob(context, jobId);
  const read = async (versionNo: number) => {
    const row = await findVersion(context.db, { userId: context.actor.userId, jobId, versionNo });
    if (row === undefined) throw new AppError("NOT_FOUND", `The posting has no version ${versionNo}.`);
    return readFields(row.fields);
  };
  const [before, after] = [await read(from), await read(to)];
  const { comparedWords } = await import("./compare-words.ts");
  return { from, to, fields: comparedWords(before, after) };
};
