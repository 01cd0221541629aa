import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { profile, profileAspiration } from "./tables.ts";

export type ProfileRow = typeof profile.$inferSelect;
export type AspirationRow = typeof profileAspiration.$inferSelect;

interface OfProfile {
  readonly userId: number;
  readonly profileId: number;
}

interface AtVersion extends OfProfile {
  readonly expectedVersion: number;
  readonly now: string;
}

type RowKeys = "profileId" | "userId" | "createdDate" | "updatedDate" | "rowVersionNo" | "deletedDate";

/** What can be written of a profile. */
export type ProfileColumns = Omit<ProfileRow, RowKeys | "revisionNo">;
/** What can be written of aspirations. */
export type AspirationColumns = Omit<AspirationRow, RowKeys | "profileAspirationId">;

/** A profile, deleted or not. */
export const findProfile = async (
  db: Queryable,
  { userId, profileId }: OfProfile,
): Promise<ProfileRow | undefined> => {
  const [row] = await db
    .select()
    .from(profile)
    .where(and(eq(profile.profileId, profileId), eq(profile.userId, userId)));
  return row;
};

/** The profiles that are not deleted: the default, then the oldest first. */
export const listProfiles = (db: Queryable, userId: number): Promise<ProfileRow[]> =>
  db
    .select()
    .from(profile)
    .where(and(eq(profile.userId, userId), isNull(profile.deletedDate)))
    .orderBy(desc(profile.isDefault), asc(profile.profileId));

export const insertProfile = async (
  db: Queryable,
  { now, ...columns }: ProfileColumns & { readonly userId: number; readonly now: string },
): Promise<ProfileRow> => {
  const [row] = await db
    .insert(profile)
    .output()
    .values({ ...columns, revisionNo: 1, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted profile was not returned");
  return row;
};

/** Writes columns of a profile. Undefined: it is not there, or has another version. */
export const updateProfile = async (
  db: Queryable,
  { userId, profileId, expectedVersion, now }: AtVersion,
  columns: Partial<ProfileColumns & Pick<ProfileRow, "deletedDate">>,
): Promise<ProfileRow | undefined> => {
  const [row] = await db
    .update(profile)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(profile.profileId, profileId),
        eq(profile.userId, userId),
        eq(profile.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};

/** Notes that something in the profile changed. */
export const writeRevision = async (
  db: Queryable,
  { userId, profileId, revisionNo, now }: OfProfile & { readonly revisionNo: number; readonly now: string },
): Promise<void> => {
  await db
    .update(profile)
    .set({ revisionNo, updatedDate: now })
    .where(and(eq(profile.profileId, profileId), eq(profile.userId, userId)));
};

/** Every profile has them. */
export const findAspirations = async (
  db: Queryable,
  { userId, profileId }: OfProfile,
): Promise<AspirationRow | undefined> => {
  const [row] = await db
    .select()
    .from(profileAspiration)
    .where(and(eq(profileAspiration.profileId, profileId), eq(profileAspiration.userId, userId)));
  return row;
};

export const insertAspirations = async (
  db: Queryable,
  { now, ...columns }: AspirationColumns & OfProfile & { readonly now: string },
): Promise<AspirationRow> => {
  const [row] = await db
    .insert(profileAspiration)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted aspirations were not returned");
  return row;
};

/** Undefined: they have another version. */
export const updateAspirations = async (
  db: Queryable,
  { userId, profileId, expectedVersion, now }: AtVersion,
  columns: Partial<AspirationColumns>,
): Promise<AspirationRow | undefined> => {
  const [row] = await db
    .update(profileAspiration)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(profileAspiration.profileId, profileId),
        eq(profileAspiration.userId, userId),
        eq(profileAspiration.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
