import type {
  Aspirations,
  Basics,
  EntryChange,
  EntryReference,
  Extra,
  NewEntry,
} from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { turns } from "../_kit/in-turns.ts";
import { appendEntries } from "./add-entries.ts";
import { loadAspirations, writeAspirations } from "./aspirations.ts";
import { differingColumns, writeEntry } from "./change-entry.ts";
import { loadLiveEntry } from "./entry-state.ts";
import { withChangedLanguageCode } from "./language-code.ts";
import { entryChange, profileChange } from "./present.ts";
import { loadLiveProfile, reviseProfile } from "./profile-state.ts";
import { writeProfileRow } from "./service.ts";
import { stated } from "./stated.ts";

/** Many changes of one profile, made together. An absent field stays as it is. */
export interface ProfileEdits {
  readonly basics?: Partial<Basics>;
  readonly extra?: Extra;
  readonly aspirations?: Partial<Omit<Aspirations, "version">>;
  /** Each comes behind those that its section has. */
  readonly add?: readonly NewEntry[];
  readonly change?: readonly { readonly id: number; readonly entry: EntryChange }[];
  readonly remove?: readonly EntryReference[];
}

const writeRow = async (context: PersonContext, profileId: number, { basics, extra }: ProfileEdits) => {
  if (basics === undefined && extra === undefined) return [];
  const before = await loadLiveProfile(context, profileId);
  const after = await writeProfileRow(context, before, stated({ ...basics, extra }));
  return [profileChange(before, after)];
};

const writeEntries = async (context: PersonContext, profileId: number, edits: ProfileEdits) => {
  const changes: Change[] = [];
  const turn = turns();
  for (const { id, entry } of edits.change ?? []) {
    const { section, ...said } = entry;
    const before = await loadLiveEntry(context, { profileId, section, id });
    const columns = differingColumns(before, withChangedLanguageCode(section, before, said));
    if (Object.keys(columns).length === 0) continue;
    changes.push(entryChange(section, before, await writeEntry(context, section, before, columns)));
    await turn();
  }
  for (const { section, id } of edits.remove ?? []) {
    const before = await loadLiveEntry(context, { profileId, section, id });
    const after = await writeEntry(context, section, before, { deletedDate: context.now });
    changes.push(entryChange(section, before, after));
    await turn();
  }
  return changes;
};

/**
 * Makes many changes of a profile in the transaction of the context, as one revision: how other domains write into a
 * profile. Gives what the audit records. Throws NOT_FOUND and CONSTRAINT_VIOLATED.
 */
export const writeProfile = async (
  context: PersonContext,
  profileId: number,
  edits: ProfileEdits,
): Promise<readonly Change[]> => {
  const profile = await loadLiveProfile(context, profileId);
  const { aspirations } = edits;
  const changes: Change[] = [
    ...(await writeRow(context, profileId, edits)),
    ...(await writeEntries(context, profileId, edits)),
    ...(await appendEntries(context, profileId, edits.add ?? [])),
  ];
  if (aspirations !== undefined) {
    const before = await loadAspirations(context, profileId);
    changes.push(...(await writeAspirations(context, before, aspirations)).changes);
  }
  if (changes.length > 0) await reviseProfile(context, profile);
  return changes;
};
