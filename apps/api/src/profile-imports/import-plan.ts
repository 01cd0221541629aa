import type { ProfileDocument } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { open } from "./content.ts";
import type { WholeImport } from "./import-state.ts";
import { piecesOf, type ResumePieces } from "./mapping/pieces-of-resume.ts";
import { marksOf, sourceOf } from "./marks.ts";
import { type PlannedPiece, planMerge } from "./merging/plan.ts";

/** What of an import a profile has, has otherwise, or does not have. Null: a new profile. */
export const planOf = async (
  context: PersonContext,
  row: WholeImport,
  profile: ProfileDocument | null,
): Promise<{ readonly plan: readonly PlannedPiece[]; readonly pieces: ResumePieces }> => {
  const reading = await open(context, "Reading", row.reading);
  const resume = row.correction === null ? reading.resume : await open(context, "Correction", row.correction);
  const pieces = piecesOf(resume, sourceOf({ ...reading, marks: marksOf(reading, resume) }));
  return { plan: planMerge(pieces, profile), pieces };
};
