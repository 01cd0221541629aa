import { AppError } from "@jobtracker/contracts";
import { findProfile, listProfiles, type ProfileRow, writeRevision } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { rescoreProfileSoon } from "../fit/changed.ts";

/** All of a person's profiles are listed together. */
const MOST_PROFILES = 20;

/** Deleted or not. Throws NOT_FOUND. */
export const loadProfile = async (
  { db, actor }: Pick<PersonContext, "db" | "actor">,
  profileId: number,
): Promise<ProfileRow> => {
  const row = await findProfile(db, { userId: actor.userId, profileId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such profile.");
  return row;
};

/** Throws NOT_FOUND, also for a deleted one. */
export const loadLiveProfile = async (
  context: Pick<PersonContext, "db" | "actor">,
  profileId: number,
): Promise<ProfileRow> => {
  const row = await loadProfile(context, profileId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", "This profile is deleted; restore it first.");
};

/** Notes that something in a profile changed; gives its revision. Whoever follows profiles hears of it by this number. */
export const reviseProfile = async (
  context: PersonContext,
  { profileId, revisionNo }: Pick<ProfileRow, "profileId" | "revisionNo">,
): Promise<number> => {
  const { db, actor, now } = context;
  const next = revisionNo + 1;
  await writeRevision(db, { userId: actor.userId, profileId, revisionNo: next, now });
  await rescoreProfileSoon(context, profileId);
  return next;
};

const sameName = (name: string) => name.normalize("NFKC").trim().toLowerCase();

/** Throws CONFLICT if another profile of the person has the name, CONSTRAINT_VIOLATED if there is no room for one more. */
export const demandPlace = async (
  { db, actor }: PersonContext,
  { name, profileId }: { readonly name: string; readonly profileId?: number },
): Promise<readonly ProfileRow[]> => {
  const others = (await listProfiles(db, actor.userId)).filter((row) => row.profileId !== profileId);
  if (others.length >= MOST_PROFILES)
    throw new AppError("CONSTRAINT_VIOLATED", `There can be ${MOST_PROFILES} profiles; delete one first.`);
  if (others.some((row) => sameName(row.name) === sameName(name)))
    throw new AppError("CONFLICT", `There is a profile named “${name}” already; give this one another name.`);
  return others;
};
