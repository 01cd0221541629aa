import type { JsonResume, ProfileDocument } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { type KeptReading, open } from "./content.ts";
import type { WholeImport } from "./import-state.ts";
import { piecesOf, type ResumePieces } from "./mapping/pieces-of-resume.ts";
import { marksOf, sourceOf } from "./marks.ts";
import { type PlannedPiece, planMerge } from "./merging/plan.ts";

interface OpenedImport {
  readonly reading: KeptReading;
  /** As it was read, or corrected since. */
  readonly resume: JsonResume;
}

export const openImport = async (context: PersonContext, row: WholeImport): Promise<OpenedImport> => {
  const reading = await open(context, "Reading", row.reading);
  const resume = row.correction === null ? reading.resume : await open(context, "Correction", row.correction);
  return { reading, resume };
};

/** What of an import a profile has, has otherwise, or does not have. Null: a new profile. */
export const planOf = async (
  { reading, resume }: OpenedImport,
  profile: ProfileDocument | null,
): Promise<{ readonly plan: readonly PlannedPiece[]; readonly pieces: ResumePieces }> => {
  const pieces = await piecesOf(resume, sourceOf({ ...reading, marks: marksOf(reading, resume) }));
  return { plan: await planMerge(pieces, profile), pieces };
};
