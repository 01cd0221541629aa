import { AppError, type EntryState, type ParsedInputOf, type profiles } from "@jobtracker/contracts";
import {
  type EntryColumns,
  type EntryRow,
  type EntrySection,
  type ProfileRow,
  updateEntry,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { demandRoom, makeRoom } from "./add-entries.ts";
import { entryState, loadEntry, loadLiveEntry, loadOwner, siblingsOf } from "./entry-state.ts";
import { withChangedLanguageCode } from "./language-code.ts";
import { positionAt } from "./position.ts";
import { entryChange } from "./present.ts";
import { loadLiveProfile, reviseProfile } from "./profile-state.ts";

type Operations = typeof profiles.operations;

/** Writes the row alone. Throws VERSION_CONFLICT. */
export const writeEntry = async (
  { db, actor, now }: PersonContext,
  section: EntrySection,
  { profileId, entryId, rowVersionNo: expectedVersion }: EntryRow,
  columns: EntryColumns,
): Promise<EntryRow> => {
  const key = { userId: actor.userId, profileId, entryId, expectedVersion, now };
  const after = await updateEntry(db, section, key, columns);
  if (after === undefined) throw versionConflict("The entry", expectedVersion);
  return after;
};

/** The columns that would become something else. */
export const differingColumns = (before: EntryRow, columns: EntryColumns): EntryColumns =>
  Object.fromEntries(
    Object.entries(columns).filter(
      ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  );

/** Writes columns of an entry, if there are any, and revises its profile. */
const change = async (
  context: PersonContext,
  profile: ProfileRow,
  { section, before }: { readonly section: EntrySection; readonly before: EntryRow },
  columns: EntryColumns,
): Promise<Applied<EntryState>> => {
  if (Object.keys(columns).length === 0)
    return { output: await entryState(context, section, before, profile.revisionNo), changes: [] };
  const after = await writeEntry(context, section, before, columns);
  const revision = await reviseProfile(context, profile);
  return {
    output: await entryState(context, section, after, revision),
    changes: [entryChange(section, before, after)],
  };
};

/** Throws NOT_FOUND and VERSION_CONFLICT. What it says already is no change. */
export const changeEntry = async (
  context: PersonContext,
  { profileId, id, expectedVersion, entry }: ParsedInputOf<Operations["updateEntry"]>,
): Promise<Applied<EntryState>> => {
  const profile = await loadLiveProfile(context, profileId);
  const { section, ...said } = entry;
  const before = await loadLiveEntry(context, { profileId, section, id });
  demandVersion("The entry", before, expectedVersion);
  return change(
    context,
    profile,
    { section, before },
    differingColumns(before, withChangedLanguageCode(section, before, said)),
  );
};

/** Throws NOT_FOUND and VERSION_CONFLICT. */
export const moveEntry = async (
  context: PersonContext,
  { profileId, section, id, expectedVersion, position: index }: ParsedInputOf<Operations["moveEntry"]>,
): Promise<Applied<EntryState>> => {
  const profile = await loadLiveProfile(context, profileId);
  const before = await loadLiveEntry(context, { profileId, section, id });
  demandVersion("The entry", before, expectedVersion);
  const siblings = await siblingsOf(context, section, before);
  const from = siblings.findIndex(({ entryId }) => entryId === id);
  const others = siblings.filter(({ entryId }) => entryId !== id);
  const to = Math.min(index, others.length);
  if (to === from) return change(context, profile, { section, before }, {});
  const { position, moved } = positionAt(others, to);
  await makeRoom(context, { profileId, section }, moved);
  return change(context, profile, { section, before }, { position });
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeEntry = async (
  context: PersonContext,
  { profileId, section, id }: ParsedInputOf<Operations["deleteEntry"]>,
): Promise<Applied<EntryState>> => {
  const profile = await loadLiveProfile(context, profileId);
  const before = await loadLiveEntry(context, { profileId, section, id });
  return change(context, profile, { section, before }, { deletedDate: context.now });
};

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const bringEntryBack = async (
  context: PersonContext,
  { profileId, section, id }: ParsedInputOf<Operations["restoreEntry"]>,
): Promise<Applied<EntryState>> => {
  const profile = await loadLiveProfile(context, profileId);
  const before = await loadEntry(context, { profileId, section, id });
  const owner = await loadOwner(context, section, before);
  if (owner !== undefined && owner.deletedDate !== null)
    throw new AppError("NOT_FOUND", "What this claim stands below is deleted; restore that first.");
  if (before.deletedDate === null) return change(context, profile, { section, before }, {});
  demandRoom(section, await siblingsOf(context, section, before), 1);
  return change(context, profile, { section, before }, { deletedDate: null });
};
