import type { OutputOf, ParsedInputOf, ProfileContent, profiles } from "@jobtracker/contracts";
import { listProfileVersions, type ProfileRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { loadAspirations, writeAspirations } from "./aspirations.ts";
import { documentOf } from "./document.ts";
import { basicsOf, profileChange, toAspirations } from "./present.ts";
import { loadLiveProfile, loadProfile, reviseProfile } from "./profile-state.ts";
import { restoreEntries } from "./restore-entries.ts";
import { writeProfileRow } from "./service.ts";
import { contentOf, demandRevision, keepVersion, loadVersion } from "./versions.ts";

type RestoreVersion = typeof profiles.operations.restoreVersion;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The version in which a profile is as it is now; a new one unless the newest is. */
const keepPresent = async (context: PersonContext, profile: ProfileRow) => {
  const of = { userId: context.actor.userId, profileId: profile.profileId };
  const [newest] = await listProfileVersions(context.db, of, { limit: 1 });
  if (newest?.revisionNo === profile.revisionNo) return { number: newest.versionNo, changes: [] };
  const content = contentOf(await documentOf(context.db, profile));
  const { row, change } = await keepVersion(context, profile, { kind: "kept", note: null, content });
  return { number: row.versionNo, changes: [change] };
};

const restoreRow = async (context: PersonContext, before: ProfileRow, { basics, extra }: ProfileContent) => {
  if (isSame(basicsOf(before), basics) && isSame(before.extra, extra)) return [];
  return [profileChange(before, await writeProfileRow(context, before, { ...basics, extra }))];
};

const restoreAspirations = async (
  context: PersonContext,
  profileId: number,
  { aspirations: { version: _, ...wishes } }: ProfileContent,
) => {
  const before = await loadAspirations(context, profileId);
  const { version: __, ...present } = toAspirations(before);
  return isSame(present, wishes) ? [] : (await writeAspirations(context, before, wishes)).changes;
};

/** Makes a profile say what a version says, as one revision. */
const restoreContent = async (
  context: PersonContext,
  profile: ProfileRow,
  content: ProfileContent,
): Promise<readonly Change[]> => {
  const changes = [
    ...(await restoreRow(context, profile, content)),
    ...(await restoreEntries(context, profile.profileId, content)),
    ...(await restoreAspirations(context, profile.profileId, content)),
  ];
  if (changes.length > 0) await reviseProfile(context, profile);
  return changes;
};

/** Keeps what the profile says now as a version first, by which it is undone. Throws NOT_FOUND and VERSION_CONFLICT. */
export const restoreVersion = async (
  context: PersonContext,
  { profileId, number, expectedRevision }: ParsedInputOf<RestoreVersion>,
): Promise<Applied<OutputOf<RestoreVersion>>> => {
  const profile = await loadLiveProfile(context, profileId);
  demandRevision(profile, expectedRevision);
  const { content } = await loadVersion(context, profileId, number);
  const kept = await keepPresent(context, profile);
  const changes = await restoreContent(context, profile, content);
  const document = await documentOf(context.db, await loadProfile(context, profileId));
  return { output: { ...document, kept: kept.number }, changes: [...kept.changes, ...changes] };
};
