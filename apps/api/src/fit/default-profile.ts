import { AppError, type ProfileDocument } from "@jobtracker/contracts";
import { findProfile, listProfiles, type ProfileRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { documentOf } from "../profiles/document.ts";

type Reader = Pick<PersonContext, "db" | "actor">;

/** The default profile; undefined: the person has none. */
export const findDefaultProfile = async ({ db, actor }: Reader): Promise<ProfileRow | undefined> =>
  (await listProfiles(db, actor.userId))[0];

/** The profile that is asked for, or the default one. Throws NOT_FOUND, for a deleted one too. */
export const loadProfileToScore = async (
  context: Reader,
  profileId: number | undefined,
): Promise<ProfileRow> => {
  const { db, actor } = context;
  const row =
    profileId === undefined
      ? await findDefaultProfile(context)
      : await findProfile(db, { userId: actor.userId, profileId });
  if (row !== undefined && row.deletedDate === null) return row;
  throw new AppError(
    "NOT_FOUND",
    profileId === undefined ? "There is no profile yet; add one first." : "There is no such profile.",
  );
};

export const documentToScore = (db: PersonContext["db"], row: ProfileRow): Promise<ProfileDocument> =>
  documentOf(db, row);
