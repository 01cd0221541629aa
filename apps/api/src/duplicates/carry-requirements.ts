import {
  carryRequirements as give,
  listRequirements,
  moveRequirements,
  type RequirementRow,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { requirementKey } from "../requirements/keep.ts";
import type { Carried, Way } from "./carried.ts";

type Placed = Carried["requirements"][number];

const keyOf = ({ readKind, language, sentence }: RequirementRow) =>
  requirementKey(readKind, language, sentence);

const placed = ({ jobRequirementId: id, startsAt }: RequirementRow) => ({ id, startsAt });

/** The places of both rows are those of the sentences in the texts of the jobs that they come to. */
const exchange = async (
  { db, actor }: PersonContext,
  { id, startsAt, instead }: Placed,
  { from, to }: Way,
) => {
  const { userId } = actor;
  await give(db, { userId, from, to, ids: [id] });
  await moveRequirements(db, userId, [id], instead?.startsAt ?? null);
  if (instead === null) return;
  await give(db, { userId, from: to, to: from, ids: [instead.id] });
  await moveRequirements(db, userId, [instead.id], startsAt);
};

/**
 * What was corrected by hand goes along, and takes the place of what was read in the same sentence there; what both have
 * corrected stays. What is only read in a text stays with that text.
 */
export const carryRequirements = async (context: PersonContext, way: Way): Promise<Placed[]> => {
  const { db, actor } = context;
  const { userId } = actor;
  const theirs = await listRequirements(db, { userId, jobId: way.from });
  const own = new Map(
    (await listRequirements(db, { userId, jobId: way.to })).map((row) => [keyOf(row), row]),
  );
  const carried: Placed[] = [];
  for (const row of theirs.filter(({ correctedBy }) => correctedBy !== null)) {
    const known = own.get(keyOf(row));
    if (known !== undefined && known.correctedBy !== null) continue;
    carried.push({ ...placed(row), instead: known === undefined ? null : placed(known) });
  }
  for (const one of carried) await exchange(context, one, way);
  return carried;
};

export const carryRequirementsBack = async (
  { db, actor }: PersonContext,
  carried: Carried["requirements"],
  { from, to }: Way,
): Promise<void> => {
  const { userId } = actor;
  for (const { id, startsAt, instead } of carried) {
    await give(db, { userId, from: to, to: from, ids: [id] });
    await moveRequirements(db, userId, [id], startsAt);
    if (instead === null) continue;
    await give(db, { userId, from, to, ids: [instead.id] });
    await moveRequirements(db, userId, [instead.id], instead.startsAt);
  }
};
