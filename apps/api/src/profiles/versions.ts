import {
  AppError,
  type OutputOf,
  type ParsedInputOf,
  ProfileContent,
  type ProfileDocument,
  ProfileVersion,
  type ProfileVersionKind,
  type profiles,
} from "@jobtracker/contracts";
import {
  findConfirmedVersion,
  findProfileVersion,
  insertProfileVersion,
  listProfileVersions,
  type ProfileRow,
  type ProfileVersionHead,
  type ProfileVersionRow,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { contentsDiffer } from "./contents-differ.ts";
import { documentOf } from "./document.ts";
import { loadLiveProfile, loadProfile } from "./profile-state.ts";

type Operations = typeof profiles.operations;

const PURPOSE = "ProfileVersion.Content";

const toVersion = (row: ProfileVersionHead): ProfileVersion =>
  ProfileVersion.parse({
    profileId: row.profileId,
    number: row.versionNo,
    kind: row.kind,
    note: row.note,
    revision: row.revisionNo,
    createdAt: row.createdDate,
  });

/** What a whole profile says, apart from how it is kept. */
export const contentOf = (document: ProfileDocument): ProfileContent => {
  const { id, version, revision, name, language, isDefault, ...said } = document;
  const { createdAt, updatedAt, deletedAt, ...content } = said;
  return content;
};

const opened = async (
  { db, actor, platform }: PersonContext,
  row: ProfileVersionRow,
): Promise<ProfileContent> => {
  const key = await platform.keyring.dataKey(db, actor.userId);
  return ProfileContent.parse(JSON.parse(key.open(row.content, PURPOSE)));
};

const Position = z.tuple([z.int()]);

/** The newest first. Throws NOT_FOUND, and INVALID_INPUT for a cursor of another list. */
export const listVersions = async (
  context: PersonContext,
  { profileId, limit, cursor }: ParsedInputOf<Operations["listVersions"]>,
): Promise<OutputOf<Operations["listVersions"]>> => {
  const { userId } = context.actor;
  await loadProfile(context, profileId);
  const query = { operation: "profiles.listVersions", userId, profileId };
  const [before] = cursor === undefined ? [undefined] : openCursor(cursor, query, Position);
  const rows = await listProfileVersions(context.db, { userId, profileId }, { limit: limit + 1, before });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(toVersion), nextCursor: last ? sealCursor([last.versionNo], query) : null };
};

/** Throws NOT_FOUND. */
export const loadVersion = async (
  context: PersonContext,
  profileId: number,
  versionNo: number,
): Promise<{ readonly row: ProfileVersionRow; readonly content: ProfileContent }> => {
  const key = { userId: context.actor.userId, profileId, versionNo };
  const row = await findProfileVersion(context.db, key);
  if (row === undefined) throw new AppError("NOT_FOUND", `The profile has no version ${versionNo}.`);
  return { row, content: await opened(context, row) };
};

/** Throws NOT_FOUND. */
export const getVersion = async (
  context: PersonContext,
  { profileId, number }: ParsedInputOf<Operations["getVersion"]>,
): Promise<OutputOf<Operations["getVersion"]>> => {
  await loadProfile(context, profileId);
  const { row, content } = await loadVersion(context, profileId, number);
  return { ...toVersion(row), content };
};

/** The newest version that the person confirmed; undefined: none yet. */
const lastConfirmed = async (
  context: PersonContext,
  profileId: number,
): Promise<{ readonly number: number; readonly content: ProfileContent } | undefined> => {
  const row = await findConfirmedVersion(context.db, { userId: context.actor.userId, profileId });
  return row && { number: row.versionNo, content: await opened(context, row) };
};

/** Whether a profile says something else than in its newest confirmed version; null: nothing was confirmed yet. */
export const changedSinceConfirmed = async (
  context: PersonContext,
  { profileId, revisionNo }: Pick<ProfileRow, "profileId" | "revisionNo">,
  content: ProfileContent,
): Promise<{ readonly number: number; readonly isChanged: boolean } | null> => {
  const row = await findConfirmedVersion(context.db, { userId: context.actor.userId, profileId });
  if (row === undefined) return null;
  // Whatever is changed gives a profile another revision.
  const isChanged = row.revisionNo !== revisionNo && contentsDiffer(await opened(context, row), content);
  return { number: row.versionNo, isChanged };
};

/** Throws VERSION_CONFLICT if anything in the profile is not as the caller saw it. */
export const demandRevision = ({ revisionNo }: ProfileRow, expectedRevision: number): void => {
  if (revisionNo === expectedRevision) return;
  throw new AppError(
    "VERSION_CONFLICT",
    `The profile was changed in the meantime and is at revision ${revisionNo} now.`,
    { details: { currentVersion: revisionNo } },
  );
};

interface Snapshot {
  readonly kind: ProfileVersionKind;
  readonly note: string | null;
  readonly content: ProfileContent;
}

/** Keeps a snapshot of a profile as its next version. */
export const keepVersion = async (
  { db, actor, now, platform }: PersonContext,
  { profileId, revisionNo }: ProfileRow,
  { kind, note, content }: Snapshot,
): Promise<{ readonly row: ProfileVersionRow; readonly change: Change }> => {
  const { userId } = actor;
  const [last] = await listProfileVersions(db, { userId, profileId }, { limit: 1 });
  const versionNo = (last?.versionNo ?? 0) + 1;
  const key = await platform.keyring.dataKey(db, userId);
  const head = { userId, profileId, versionNo, revisionNo, kind, note, createdDate: now };
  const row = await insertProfileVersion(db, {
    ...head,
    content: key.seal(JSON.stringify(content), PURPOSE),
  });
  const after = { profileId, versionNo, kind, note };
  return { row, change: { table: "ProfileVersion", id: row.profileVersionId, before: null, after } };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if nothing changed since the last confirmed version. */
export const confirmVersion = async (
  context: PersonContext,
  { profileId, expectedRevision, note }: ParsedInputOf<Operations["confirmVersion"]>,
): Promise<Applied<ProfileVersion>> => {
  const profile = await loadLiveProfile(context, profileId);
  demandRevision(profile, expectedRevision);
  const content = contentOf(await documentOf(context.db, profile));
  const last = await changedSinceConfirmed(context, profile, content);
  if (last?.isChanged === false)
    throw new AppError("CONFLICT", `Nothing changed since version ${last.number}, which is confirmed.`);
  const snapshot = { kind: "confirmed", note: note ?? null, content } as const;
  const { row, change } = await keepVersion(context, profile, snapshot);
  return { output: toVersion(row), changes: [change] };
};

/** Throws NOT_FOUND. */
export const compareVersions = async (
  context: PersonContext,
  { profileId, from, to }: ParsedInputOf<Operations["compareVersions"]>,
): Promise<OutputOf<Operations["compareVersions"]>> => {
  const profile = await loadProfile(context, profileId);
  const numbered = async (number: number) => ({ ...(await loadVersion(context, profileId, number)), number });
  const before = await (from === undefined ? lastConfirmed(context, profileId) : numbered(from));
  const after =
    to === undefined ? contentOf(await documentOf(context.db, profile)) : (await numbered(to)).content;
  const { comparedContents } = await import("./compare-contents.ts");
  return {
    from: before?.number ?? null,
    to: to ?? null,
    entries: before === undefined ? [] : comparedContents(before.content, after),
  };
};
