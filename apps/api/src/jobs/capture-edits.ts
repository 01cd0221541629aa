import { AppError, type FieldSource, type jobs, type ParsedInputOf } from "@jobtracker/contracts";
import { requirementsOf } from "../requirements/requirements-of.ts";
import { changedFields, editedFields, editedSources } from "./edited-fields.ts";
import { hashesOf, urlHashesOf } from "./job-hashes.ts";
import type { NewJob } from "./new-job.ts";
import type { PostingReading } from "./reading/reading.ts";

export type CaptureEdit = NonNullable<ParsedInputOf<typeof jobs.operations.capture>["edits"]>[number];

/** A posting as it is to be stored. */
export interface PreparedPosting extends NewJob {
  readonly warnings: PostingReading["warnings"];
  readonly isEdited: boolean;
  /** As it was recognised, before corrections; null if it was written by hand and there is no posting. */
  readonly stated: NewJob | null;
}

const invalidEdit = (position: number, message: string) =>
  new AppError("INVALID_INPUT", message, { issues: [{ path: ["edits", position, "index"], message }] });

const editsByIndex = (edits: readonly CaptureEdit[], postings: number) => {
  const byIndex = new Map<number, CaptureEdit>();
  for (const [position, edit] of edits.entries()) {
    if (edit.index >= postings) {
      throw invalidEdit(
        position,
        `There is no posting ${edit.index}: ${postings} were recognised, counted from 0.`,
      );
    }
    if (byIndex.has(edit.index)) throw invalidEdit(position, `Posting ${edit.index} is edited twice.`);
    byIndex.set(edit.index, edit);
  }
  return byIndex;
};

/**
 * What was recognised stays the posting's identity, whatever was corrected: so the same page again is the same job. Only
 * a corrected address is followed.
 */
const prepared = (
  { fields, sources, warnings, identity, requirements }: PostingReading,
  edit: CaptureEdit | undefined,
  writer: FieldSource,
): PreparedPosting => {
  const after = edit === undefined ? fields : editedFields(fields, edit.fields);
  const changed = edit === undefined ? [] : changedFields(fields, after);
  const hashes = hashesOf(identity);
  return {
    fields: after,
    sources: editedSources(sources, changed, writer),
    hashes: changed.includes("url") ? { ...hashes, ...urlHashesOf(after.url) } : hashes,
    requirements: changed.includes("descriptionText") ? requirementsOf(after.descriptionText) : requirements,
    warnings,
    isEdited: changed.length > 0,
    stated: { fields, sources, hashes, requirements },
  };
};

/**
 * The postings with the caller's corrections, without those to skip. Throws INVALID_INPUT for a correction of a posting
 * that is not there, or of one twice.
 */
export const correctedPostings = (
  postings: readonly PostingReading[],
  edits: readonly CaptureEdit[],
  writer: FieldSource,
): PreparedPosting[] => {
  const byIndex = editsByIndex(edits, postings.length);
  return postings.flatMap((posting, index) => {
    const edit = byIndex.get(index);
    return edit?.skip === true ? [] : [prepared(posting, edit, writer)];
  });
};
