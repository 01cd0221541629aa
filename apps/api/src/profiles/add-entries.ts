import {
  AppError,
  type EntryState,
  mostEntriesOf,
  type NewEntry,
  type ParsedInputOf,
  type profiles,
} from "@jobtracker/contracts";
import { type EntryRow, type EntrySection, placeEntry } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { turns } from "../_kit/in-turns.ts";
import { entryState, loadLiveEntry, siblingsOf } from "./entry-state.ts";
import { insertPlaced, ownerOf } from "./new-entry.ts";
import { lastPositions, positionAt } from "./position.ts";
import { loadLiveProfile, reviseProfile } from "./profile-state.ts";

/** Entries that are written in a row, before other requests may have their turn. */
const AT_ONCE = 100;

/** Throws CONSTRAINT_VIOLATED. */
export const demandRoom = (section: EntrySection, siblings: readonly EntryRow[], more: number): void => {
  const most = mostEntriesOf(section);
  if (siblings.length + more <= most) return;
  const where = section === "claims" ? "An entry can have" : "This section can have";
  throw new AppError("CONSTRAINT_VIOLATED", `${where} ${most} ${section}; delete some first.`);
};

/** Those beside which a new entry will stand. Throws NOT_FOUND if a claim's entry is not there, or deleted. */
const futureSiblings = async (context: PersonContext, profileId: number, entry: NewEntry) => {
  if (entry.section !== "claims") return siblingsOf(context, entry.section, { profileId });
  const { section, id } = entry.of;
  await loadLiveEntry(context, { profileId, section, id });
  return siblingsOf(context, "claims", { profileId, ...ownerOf(section, id) });
};

/** Gives entries other numbers, because a neighbour needs room. */
export const makeRoom = async (
  { db, actor }: PersonContext,
  { profileId, section }: { readonly profileId: number; readonly section: EntrySection },
  moved: ReturnType<typeof positionAt>["moved"],
): Promise<void> => {
  for (const one of moved) await placeEntry(db, section, { userId: actor.userId, profileId, ...one });
};

/** Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const addEntry = async (
  context: PersonContext,
  { profileId, entry, position: index }: ParsedInputOf<typeof profiles.operations.addEntry>,
): Promise<Applied<EntryState>> => {
  const profile = await loadLiveProfile(context, profileId);
  const siblings = await futureSiblings(context, profileId, entry);
  demandRoom(entry.section, siblings, 1);
  const place = { profileId, section: entry.section };
  const { position, moved } = positionAt(siblings, Math.min(index ?? siblings.length, siblings.length));
  await makeRoom(context, place, moved);
  const { rows, changes } = await insertPlaced(context, place, [{ position, entry }]);
  const [row] = rows;
  if (row === undefined) throw new Error("The added entry was not returned");
  const revision = await reviseProfile(context, profile);
  return { output: await entryState(context, entry.section, row, revision), changes };
};

const placeOf = (entry: NewEntry) =>
  entry.section === "claims" ? `claims of ${entry.of.section} ${entry.of.id}` : entry.section;

/**
 * Adds many entries, each behind those that its section has, in their order. Does not revise the profile. Throws
 * NOT_FOUND and CONSTRAINT_VIOLATED.
 */
export const appendEntries = async (
  context: PersonContext,
  profileId: number,
  entries: readonly NewEntry[],
): Promise<Change[]> => {
  const changes: Change[] = [];
  const turn = turns();
  for (const group of Map.groupBy(entries, placeOf).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const siblings = await futureSiblings(context, profileId, first);
    demandRoom(first.section, siblings, group.length);
    const positions = lastPositions(siblings, group.length);
    const placed = group.map((entry, at) => ({ entry, position: positions[at] ?? 0 }));
    const place = { profileId, section: first.section };
    for (let from = 0; from < placed.length; from += AT_ONCE) {
      const some = await insertPlaced(context, place, placed.slice(from, from + AT_ONCE));
      changes.push(...some.changes);
      await turn();
    }
  }
  return changes;
};
