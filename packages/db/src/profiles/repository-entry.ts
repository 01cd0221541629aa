import { and, asc, eq, isNull } from "drizzle-orm";
import { mssqlTable } from "drizzle-orm/mssql-core";
import type { Queryable } from "../_kit/database.ts";
import { entryColumns } from "./entry-table.ts";
import { profileAward, profileInterest, profilePublication, profileReference } from "./tables-further.ts";
import {
  profileCertification,
  profileEducation,
  profileExperience,
  profileExperienceHighlight,
  profileLanguage,
  profileLink,
  profileProject,
  profileSkill,
} from "./tables-sections.ts";

const anyEntryTable = (name: string) => mssqlTable(name, entryColumns(name));
/** What the tables of all sections have in common; their rows have all columns of their own. */
type EntryTable = ReturnType<typeof anyEntryTable>;

const tables = {
  experience: profileExperience,
  education: profileEducation,
  projects: profileProject,
  certifications: profileCertification,
  languages: profileLanguage,
  links: profileLink,
  skills: profileSkill,
  awards: profileAward,
  publications: profilePublication,
  interests: profileInterest,
  references: profileReference,
  claims: profileExperienceHighlight,
} as const satisfies Record<string, EntryTable>;

export type EntrySection = keyof typeof tables;

/** A row of any section. Its own columns are read by whoever knows the section. */
export type EntryRow = EntryTable["$inferSelect"] & Readonly<Record<string, unknown>>;
/** The columns of a section, beside those that all have. */
export type EntryColumns = Readonly<Record<string, unknown>>;

interface OfProfile {
  readonly userId: number;
  readonly profileId: number;
}

interface EntryKey extends OfProfile {
  readonly entryId: number;
}

const isEntry = (table: EntryTable, { userId, profileId, entryId }: EntryKey) =>
  and(eq(table.entryId, entryId), eq(table.userId, userId), eq(table.profileId, profileId));

const listWhere = (
  db: Queryable,
  table: EntryTable,
  { userId, profileId }: OfProfile,
  state: ReturnType<typeof and>,
): Promise<EntryRow[]> =>
  db
    .select()
    .from(table)
    .where(and(eq(table.profileId, profileId), eq(table.userId, userId), state))
    .orderBy(asc(table.position), asc(table.entryId));

/** The entries of a section that are not deleted, in their order. */
export const listEntries = (db: Queryable, section: EntrySection, of: OfProfile): Promise<EntryRow[]> =>
  listWhere(db, tables[section], of, isNull(tables[section].deletedDate));

/** The entries of a section, deleted or not, in their order. */
export const listAllEntries = (db: Queryable, section: EntrySection, of: OfProfile): Promise<EntryRow[]> =>
  listWhere(db, tables[section], of, undefined);

/** An entry, deleted or not. */
export const findEntry = async (
  db: Queryable,
  section: EntrySection,
  key: EntryKey,
): Promise<EntryRow | undefined> => {
  const table: EntryTable = tables[section];
  const [row] = await db.select().from(table).where(isEntry(table, key));
  return row;
};

/** Rows of one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 80;

/** Adds entries in one go; they come back by their positions. */
export const insertEntries = async (
  db: Queryable,
  section: EntrySection,
  { userId, profileId, now }: OfProfile & { readonly now: string },
  entries: readonly { readonly position: number; readonly columns: EntryColumns }[],
): Promise<EntryRow[]> => {
  const table: EntryTable = tables[section];
  const added: EntryRow[] = [];
  for (let start = 0; start < entries.length; start += ROWS_AT_ONCE) {
    const rows = entries.slice(start, start + ROWS_AT_ONCE).map(({ position, columns }) => ({
      ...columns,
      userId,
      profileId,
      position,
      createdDate: now,
      updatedDate: now,
      deletedDate: null,
      rowVersionNo: 1,
    }));
    added.push(...(await db.insert(table).output().values(rows)));
  }
  return added.toSorted((one, other) => one.position - other.position);
};

/** Writes columns of an entry. Undefined: it is not there, or has another version. */
export const updateEntry = async (
  db: Queryable,
  section: EntrySection,
  { expectedVersion, now, ...key }: EntryKey & { readonly expectedVersion: number; readonly now: string },
  columns: EntryColumns,
): Promise<EntryRow | undefined> => {
  const table: EntryTable = tables[section];
  const [row] = await db
    .update(table)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isEntry(table, key), eq(table.rowVersionNo, expectedVersion)));
  return row;
};

/** Gives an entry another number in the order, because its neighbours needed room: no change of the entry. */
export const placeEntry = async (
  db: Queryable,
  section: EntrySection,
  { position, ...key }: EntryKey & { readonly position: number },
): Promise<void> => {
  const table: EntryTable = tables[section];
  await db.update(table).set({ position }).where(isEntry(table, key));
};
