import {
  AppError,
  ProfileID,
  ProfileImport,
  ProfileImportID,
  type ProfileImportState,
} from "@jobtracker/contracts";
import {
  findProfileImport,
  type ProfileImportContent,
  type ProfileImportRow,
  updateProfileImport,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";

export type WholeImport = ProfileImportRow & ProfileImportContent;

/** Throws NOT_FOUND. */
export const loadImport = async ({ db, actor }: PersonContext, id: number): Promise<WholeImport> => {
  const row = await findProfileImport(db, { userId: actor.userId, profileImportId: id });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such import.");
  return row;
};

const WORDS: Readonly<Record<ProfileImportState, string>> = {
  pending: "This import waits for its review.",
  confirmed: "This import was confirmed; undo it first.",
  discarded: "This import was discarded; restore it first.",
  undone: "This import was undone; restore it first.",
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT in any other state. */
export const loadIn = async (
  context: PersonContext,
  { id, expectedVersion }: { readonly id: number; readonly expectedVersion: number },
  states: readonly ProfileImportState[],
): Promise<WholeImport> => {
  const row = await loadImport(context, id);
  demandVersion("The import", row, expectedVersion);
  const { state } = toImport(row);
  if (!states.includes(state)) throw new AppError("CONFLICT", WORDS[state]);
  return row;
};

/** Throws VERSION_CONFLICT. */
export const writeImport = async (
  { db, actor, now }: PersonContext,
  { profileImportId, rowVersionNo: expectedVersion }: ProfileImportRow,
  columns: Parameters<typeof updateProfileImport>[2],
): Promise<ProfileImportRow> => {
  const key = { userId: actor.userId, profileImportId, expectedVersion, now };
  const row = await updateProfileImport(db, key, columns);
  if (row === undefined) throw versionConflict("The import", expectedVersion);
  return row;
};

export const toImport = (row: ProfileImportRow): ProfileImport =>
  ProfileImport.parse({
    id: ProfileImportID.parse(row.profileImportId),
    version: row.rowVersionNo,
    name: row.name,
    form: row.form,
    state: row.state,
    bytes: row.byteLength,
    correctedBy: row.correctedBy,
    profileId: row.profileId === null ? null : ProfileID.parse(row.profileId),
    createdAt: row.createdDate,
    updatedAt: row.updatedDate,
  });

export const fieldsOfImport = ({
  name,
  form,
  state,
  byteLength,
  correctedBy,
  profileId,
}: ProfileImportRow) => ({
  ...{ name, form, state, byteLength, correctedBy, profileId },
});

export const importChange = (before: ProfileImportRow | null, after: ProfileImportRow): Change => ({
  table: "ProfileImport",
  id: after.profileImportId,
  before: before && fieldsOfImport(before),
  after: fieldsOfImport(after),
});
