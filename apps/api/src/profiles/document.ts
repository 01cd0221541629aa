import {
  AppError,
  type ClaimOwner,
  type PlainSection,
  ProfileDocument,
  plainSections,
} from "@jobtracker/contracts";
import {
  type EntryRow,
  type EntrySection,
  findAspirations,
  findProfile,
  listEntries,
  type ProfileRow,
  type Queryable,
} from "@jobtracker/db";
import { basicsOf, claimOf, entryOf, headOf, timesOf, toAspirations } from "./present.ts";

/** The rows of a section that are not deleted, in their order. */
type RowsOf = (section: EntrySection) => readonly EntryRow[];

const readRows = async (
  db: Queryable,
  of: { readonly userId: number; readonly profileId: number },
): Promise<RowsOf> => {
  const rows = new Map<EntrySection, readonly EntryRow[]>();
  for (const section of [...plainSections, "claims"] as const)
    rows.set(section, await listEntries(db, section, of));
  return (section) => rows.get(section) ?? [];
};

/** The column of a claim that says below what it stands. */
export const ownerColumns = { experience: "experienceId", projects: "projectId" } as const satisfies Record<
  ClaimOwner,
  string
>;

const withClaims = (section: ClaimOwner, rowsOf: RowsOf) => {
  const byOwner = Map.groupBy(rowsOf("claims"), (row) => row[ownerColumns[section]]);
  return rowsOf(section).map((row) => ({
    ...entryOf(section, row),
    highlights: (byOwner.get(row.entryId) ?? []).map(claimOf),
  }));
};

const plainEntries = (section: PlainSection, rowsOf: RowsOf) =>
  rowsOf(section).map((row) => entryOf(section, row));

/** The whole of a profile whose row is known. */
export const documentOf = async (db: Queryable, row: ProfileRow): Promise<ProfileDocument> => {
  const of = { userId: row.userId, profileId: row.profileId };
  const aspirations = await findAspirations(db, of);
  if (aspirations === undefined) throw new Error(`Profile ${row.profileId} has no aspirations`);
  const rowsOf = await readRows(db, of);
  return ProfileDocument.parse({
    ...headOf(row),
    basics: basicsOf(row),
    ...Object.fromEntries(plainSections.map((section) => [section, plainEntries(section, rowsOf)])),
    experience: withClaims("experience", rowsOf),
    projects: withClaims("projects", rowsOf),
    aspirations: toAspirations(aspirations),
    extra: row.extra,
    ...timesOf(row),
  });
};

/** Reads a whole profile, deleted or not, in a transaction or outside. Throws NOT_FOUND. */
export const profileDocument = async (
  db: Queryable,
  userId: number,
  profileId: number,
): Promise<ProfileDocument> => {
  const row = await findProfile(db, { userId, profileId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such profile.");
  return documentOf(db, row);
};
