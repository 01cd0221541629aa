import type {
  OutputOf,
  ParsedInputOf,
  ProfileDocument,
  ProfileSummary,
  profiles,
} from "@jobtracker/contracts";
import {
  insertAspirations,
  insertProfile,
  listProfiles,
  type ProfileColumns,
  type ProfileRow,
  updateProfile,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { documentOf, profileDocument } from "./document.ts";
import { aspirationChange, basicsOf, profileChange, toSummary } from "./present.ts";
import { demandPlace, loadLiveProfile, loadProfile, reviseProfile } from "./profile-state.ts";
import { stated } from "./stated.ts";

type Operations = typeof profiles.operations;

/** The default, then the oldest first. */
export const listAll = async ({ db, actor }: PersonContext): Promise<OutputOf<Operations["list"]>> => ({
  items: (await listProfiles(db, actor.userId)).map(toSummary),
  nextCursor: null,
});

/** Deleted or not. Throws NOT_FOUND. */
export const getProfile = async (
  { db, actor }: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<ProfileDocument> => profileDocument(db, actor.userId, id);

const blank: Omit<ProfileColumns, "name" | "isDefault"> = {
  language: null,
  fullName: null,
  headline: null,
  email: null,
  phone: null,
  url: null,
  imageUrl: null,
  address: null,
  postalCode: null,
  city: null,
  region: null,
  countryCode: null,
  summary: null,
  basicsExtra: {},
  locationExtra: {},
  extra: {},
};

const noWishes = {
  titles: [],
  places: [],
  remote: [],
  permits: [],
  dealBreakers: [],
  salaryAmount: null,
  salaryCurrency: null,
  salaryPeriod: null,
  startFrom: null,
};

type NewProfile = Partial<ProfileColumns> & { readonly name: string };

/** A profile with nothing in its sections; the first one is the default. Throws CONFLICT and CONSTRAINT_VIOLATED. */
export const insertBlankProfile = async (
  context: PersonContext,
  columns: NewProfile,
): Promise<{ readonly row: ProfileRow; readonly changes: readonly Change[] }> => {
  const { db, actor, now } = context;
  const others = await demandPlace(context, columns);
  const of = { userId: actor.userId, now };
  const row = await insertProfile(db, { ...blank, ...columns, ...of, isDefault: others.length === 0 });
  const aspirations = await insertAspirations(db, { ...noWishes, ...of, profileId: row.profileId });
  return { row, changes: [profileChange(null, row), aspirationChange(null, aspirations)] };
};

/** Throws CONFLICT and CONSTRAINT_VIOLATED. */
export const createProfile = async (
  context: PersonContext,
  { name, language, basics }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<ProfileDocument>> => {
  const { row, changes } = await insertBlankProfile(context, {
    ...stated(basics ?? {}),
    name,
    language: language ?? null,
  });
  return { output: await documentOf(context.db, row), changes };
};

/** Writes the row alone. Throws VERSION_CONFLICT. */
export const writeProfileRow = async (
  { db, actor, now }: PersonContext,
  { profileId, rowVersionNo: expectedVersion }: ProfileRow,
  columns: Parameters<typeof updateProfile>[2],
): Promise<ProfileRow> => {
  const after = await updateProfile(db, { userId: actor.userId, profileId, expectedVersion, now }, columns);
  if (after === undefined) throw versionConflict("The profile", expectedVersion);
  return after;
};

/** The default that is none any more. */
const unsetDefault = async (context: PersonContext): Promise<Change[]> => {
  const [before] = await listProfiles(context.db, context.actor.userId);
  if (!before?.isDefault) return [];
  return [profileChange(before, await writeProfileRow(context, before, { isDefault: false }))];
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT for a name that another one has. */
export const changeProfile = async (
  context: PersonContext,
  { id, expectedVersion, name, language, isDefault, basics, extra }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<OutputOf<Operations["update"]>>> => {
  const before = await loadLiveProfile(context, id);
  demandVersion("The profile", before, expectedVersion);
  if (name !== undefined) await demandPlace(context, { name, profileId: id });
  const unset = isDefault && !before.isDefault ? await unsetDefault(context) : [];
  const columns = stated({ name, language, isDefault, extra, ...basics });
  const row = await writeProfileRow(context, before, columns);
  const revisionNo = await reviseProfile(context, before);
  return {
    output: { ...toSummary({ ...row, revisionNo }), basics: basicsOf(row) },
    changes: [...unset, profileChange(before, row)],
  };
};

/** Makes another one the default, if there is one left. */
const setNextDefault = async (context: PersonContext): Promise<Change[]> => {
  const [next] = await listProfiles(context.db, context.actor.userId);
  if (next === undefined) return [];
  return [profileChange(next, await writeProfileRow(context, next, { isDefault: true }))];
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeProfile = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<ProfileSummary>> => {
  const before = await loadLiveProfile(context, id);
  const after = await writeProfileRow(context, before, { isDefault: false, deletedDate: context.now });
  const next = before.isDefault ? await setNextDefault(context) : [];
  return { output: toSummary(after), changes: [profileChange(before, after), ...next] };
};

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, CONFLICT and CONSTRAINT_VIOLATED. */
export const bringProfileBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<ProfileSummary>> => {
  const before = await loadProfile(context, id);
  if (before.deletedDate === null) return { output: toSummary(before), changes: [] };
  const others = await demandPlace(context, { name: before.name, profileId: id });
  const columns = { deletedDate: null, isDefault: others.length === 0 };
  const after = await writeProfileRow(context, before, columns);
  return { output: toSummary(after), changes: [profileChange(before, after)] };
};
