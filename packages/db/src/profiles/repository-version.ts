import { and, desc, eq, getTableColumns, lt } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { profileVersion } from "./tables.ts";

export type ProfileVersionRow = typeof profileVersion.$inferSelect;
export type ProfileVersionHead = Omit<ProfileVersionRow, "content">;

interface OfProfile {
  readonly userId: number;
  readonly profileId: number;
}

const { content: _content, ...headColumns } = getTableColumns(profileVersion);

const isOf = ({ userId, profileId }: OfProfile) =>
  and(eq(profileVersion.profileId, profileId), eq(profileVersion.userId, userId));

/** Versions of a profile without their content, the newest first. */
export const listProfileVersions = (
  db: Queryable,
  of: OfProfile,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<ProfileVersionHead[]> =>
  db
    .select(headColumns)
    .top(limit)
    .from(profileVersion)
    .where(and(isOf(of), before === undefined ? undefined : lt(profileVersion.versionNo, before)))
    .orderBy(desc(profileVersion.versionNo));

export const findProfileVersion = async (
  db: Queryable,
  { versionNo, ...of }: OfProfile & { readonly versionNo: number },
): Promise<ProfileVersionRow | undefined> => {
  const [row] = await db
    .select()
    .from(profileVersion)
    .where(and(isOf(of), eq(profileVersion.versionNo, versionNo)));
  return row;
};

/** The newest one that the person confirmed. */
export const findConfirmedVersion = async (
  db: Queryable,
  of: OfProfile,
): Promise<ProfileVersionRow | undefined> => {
  const [row] = await db
    .select()
    .top(1)
    .from(profileVersion)
    .where(and(isOf(of), eq(profileVersion.kind, "confirmed")))
    .orderBy(desc(profileVersion.versionNo));
  return row;
};

export const insertProfileVersion = async (
  db: Queryable,
  columns: Omit<ProfileVersionRow, "profileVersionId">,
): Promise<ProfileVersionRow> => {
  const [row] = await db.insert(profileVersion).output().values(columns);
  if (row === undefined) throw new Error("The inserted version was not returned");
  return row;
};
