import {
  type Claim,
  NewEntry,
  type ParsedInputOf,
  type PlainSection,
  type ProfileContent,
  type ProfileDocument,
  plainSections,
  type profiles,
} from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { documentOf } from "./document.ts";
import { loadLiveProfile, loadProfile } from "./profile-state.ts";
import { insertBlankProfile } from "./service.ts";
import { writeProfile } from "./write-profile.ts";

interface KeptEntry {
  readonly id: number;
  readonly version: number;
  readonly highlights?: readonly Claim[];
}

const newEntry = (section: PlainSection, { id, version, highlights, ...fields }: KeptEntry): NewEntry =>
  NewEntry.parse({
    section,
    ...fields,
    ...(highlights && { highlights: highlights.map(({ text }) => text) }),
  });

/** The entries of a profile as new ones, with claims of their own. */
export const entriesAnew = (content: ProfileContent): NewEntry[] =>
  plainSections.flatMap((section) => content[section].map((entry: KeptEntry) => newEntry(section, entry)));

/** Throws NOT_FOUND, CONFLICT and CONSTRAINT_VIOLATED. */
export const duplicateProfile = async (
  context: PersonContext,
  { id, name, language }: ParsedInputOf<typeof profiles.operations.duplicate>,
): Promise<Applied<ProfileDocument>> => {
  const { basics, extra, aspirations, ...source } = await documentOf(
    context.db,
    await loadLiveProfile(context, id),
  );
  const made = await insertBlankProfile(context, {
    ...basics,
    extra,
    name,
    language: language === undefined ? source.language : language,
  });
  const { version: _, ...wishes } = aspirations;
  const content = { ...source, basics, extra, aspirations };
  const { profileId } = made.row;
  const written = await writeProfile(context, profileId, { aspirations: wishes, add: entriesAnew(content) });
  return {
    output: await documentOf(context.db, await loadProfile(context, profileId)),
    changes: [...made.changes, ...written],
  };
};
