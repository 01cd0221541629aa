import {
  AppError,
  type ClaimOwner,
  ClaimParent,
  EntryState,
  type ParsedInputOf,
  type profiles,
} from "@jobtracker/contracts";
import { type EntryRow, type EntrySection, findEntry, listEntries } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { ownerColumns } from "./document.ts";
import { claimOf, entryOf } from "./present.ts";
import { loadProfile } from "./profile-state.ts";

type Scope = Pick<PersonContext, "db" | "actor">;

export interface EntryPlace {
  readonly profileId: number;
  readonly section: EntrySection;
  readonly id: number;
}

/** Deleted or not. Throws NOT_FOUND. */
export const loadEntry = async (
  { db, actor }: Scope,
  { profileId, section, id }: EntryPlace,
): Promise<EntryRow> => {
  const row = await findEntry(db, section, { userId: actor.userId, profileId, entryId: id });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such entry in this section.");
  return row;
};

const isOwner = (section: EntrySection): section is ClaimOwner => section in ownerColumns;

/** Below what a claim stands. */
const parentOf = (claim: EntryRow): ClaimParent => {
  const [section, id] =
    claim.experienceId === null ? ["projects", claim.projectId] : ["experience", claim.experienceId];
  return ClaimParent.parse({ section, id });
};

/** What a claim stands below, deleted or not; undefined for other entries. */
export const loadOwner = async (
  context: Scope,
  section: EntrySection,
  row: EntryRow,
): Promise<EntryRow | undefined> =>
  section === "claims" ? loadEntry(context, { profileId: row.profileId, ...parentOf(row) }) : undefined;

/** An entry that is not deleted, nor what it stands below. Throws NOT_FOUND. */
export const loadLiveEntry = async (context: Scope, place: EntryPlace): Promise<EntryRow> => {
  const row = await loadEntry(context, place);
  const owner = await loadOwner(context, place.section, row);
  if (owner !== undefined && owner.deletedDate !== null)
    throw new AppError("NOT_FOUND", "What this claim stands below is deleted; restore that first.");
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", "This entry is deleted; restore it first.");
};

/** Those beside which an entry is ordered, with itself unless it is deleted: of claims those with the same parent. */
export const siblingsOf = async (
  { db, actor }: Scope,
  section: EntrySection,
  row: Pick<EntryRow, "profileId"> & Readonly<Record<string, unknown>>,
): Promise<readonly EntryRow[]> => {
  const all = await listEntries(db, section, { userId: actor.userId, profileId: row.profileId });
  if (section !== "claims") return all;
  return all.filter((other) => other.experienceId === row.experienceId && other.projectId === row.projectId);
};

const claimsBelow = async (context: Scope, section: ClaimOwner, { profileId, entryId }: EntryRow) => {
  const owner = { experienceId: null, projectId: null, [ownerColumns[section]]: entryId };
  return (await siblingsOf(context, "claims", { profileId, ...owner })).map(claimOf);
};

const sectionEntryOf = async (context: Scope, section: EntrySection, row: EntryRow) => {
  if (section === "claims") return { section, ...claimOf(row), of: parentOf(row) };
  const entry = { section, ...entryOf(section, row) };
  return isOwner(section) ? { ...entry, highlights: await claimsBelow(context, section, row) } : entry;
};

/** An entry as callers get it. A claim is deleted with what it stands below. */
export const entryState = async (
  context: Scope,
  section: EntrySection,
  row: EntryRow,
  revision: number,
): Promise<EntryState> => {
  const owner = await loadOwner(context, section, row);
  const deletedAt = row.deletedDate ?? owner?.deletedDate ?? null;
  const siblings = deletedAt === null ? await siblingsOf(context, section, row) : [];
  const position = siblings.findIndex(({ entryId }) => entryId === row.entryId);
  return EntryState.parse({
    id: row.entryId,
    version: row.rowVersionNo,
    profileId: row.profileId,
    revision,
    position: position < 0 ? null : position,
    entry: await sectionEntryOf(context, section, row),
    updatedAt: row.updatedDate,
    deletedAt,
  });
};

/** Deleted or not, of a profile deleted or not: what refers to it goes on finding it. Throws NOT_FOUND. */
export const getEntry = async (
  context: PersonContext,
  place: ParsedInputOf<typeof profiles.operations.getEntry>,
): Promise<EntryState> => {
  const { revisionNo } = await loadProfile(context, place.profileId);
  return entryState(context, place.section, await loadEntry(context, place), revisionNo);
};
