import {
  deleteReadRequirements,
  insertRequirements,
  listRequirements,
  moveRequirements,
  type RequirementRow,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { textChanged } from "../skills/changed.ts";
import { toColumns } from "./present.ts";
import type { FoundRequirement } from "./requirements-of.ts";

/** Which requirement it is, however its kind was corrected. */
export const requirementKey = (kind: string, language: string | null, sentence: string): string =>
  JSON.stringify([kind, language, sentence]);

/**
 * Puts what was read in a job's text in the place of what was read before. What the person corrected or removed stays as they left it,
 * also where the sentence is gone. Of what is read nothing is audited: it follows from the text, which is. The text's skills are found soon.
 */
export const keepRequirements = async (
  context: PersonContext,
  jobId: number,
  found: readonly FoundRequirement[],
  isNew = false,
): Promise<void> => {
  const { db, actor, now } = context;
  const of = { userId: actor.userId, jobId, now };
  const corrected = isNew
    ? []
    : (await listRequirements(db, of)).filter(({ correctedBy }) => correctedBy !== null);
  if (!isNew) await deleteReadRequirements(db, of);
  const keys = new Map(
    corrected.map((row) => [requirementKey(row.readKind, row.language, row.sentence), row]),
  );
  const startOf = new Map<RequirementRow, number>();
  const added = found.filter(({ kind, language, sentence, start }) => {
    const known = keys.get(requirementKey(kind, language, sentence));
    if (known !== undefined) startOf.set(known, start);
    return known === undefined;
  });
  await insertRequirements(db, of, added.map(toColumns));
  await textChanged(context, jobId, isNew);
  for (const row of corrected) {
    const start = startOf.get(row) ?? null;
    if (start !== row.startsAt) await moveRequirements(db, actor.userId, [row.jobRequirementId], start);
  }
};
