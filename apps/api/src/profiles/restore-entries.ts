import { type ClaimOwner, type ProfileContent, plainSections } from "@jobtracker/contracts";
import { type EntryColumns, type EntryRow, type EntrySection, listAllEntries } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { differingColumns, writeEntry } from "./change-entry.ts";
import { ownerColumns } from "./document.ts";
import { lastPositions } from "./position.ts";
import { entryChange } from "./present.ts";

interface KeptEntry {
  readonly id: number;
  readonly version: number;
  readonly highlights?: unknown;
}

/** An entry that should be there, with all that it should say. */
interface Wanted {
  readonly row: EntryRow;
  readonly columns: EntryColumns;
}

const wantedOf = (rows: readonly EntryRow[], entries: readonly KeptEntry[]): Wanted[] => {
  const byId = new Map(rows.map((row) => [row.entryId, row]));
  return entries.map(({ id, version, highlights, ...columns }) => {
    const row = byId.get(id);
    // Entries are only ever marked as deleted.
    if (row === undefined) throw new Error(`Entry ${id} of a version is not there`);
    return { row, columns: { ...columns, deletedDate: null } };
  });
};

const isInOrder = (wanted: readonly Wanted[]) =>
  wanted.every(({ row }, at) => row.position > (wanted[at - 1]?.row.position ?? Number.NEGATIVE_INFINITY));

/** The same with the positions that put them into their order, where they are in another. */
const placed = (wanted: readonly Wanted[]): readonly Wanted[] => {
  if (isInOrder(wanted)) return wanted;
  const positions = lastPositions([], wanted.length);
  return wanted.map(({ row, columns }, at) => ({ row, columns: { ...columns, position: positions[at] } }));
};

/** Makes a list say what it said: changes, brings back and puts into order; deletes what is not wanted. */
const restoreList = async (
  context: PersonContext,
  section: EntrySection,
  rows: readonly EntryRow[],
  entries: readonly KeptEntry[],
): Promise<Change[]> => {
  const wanted = placed(wantedOf(rows, entries));
  const ids = new Set(entries.map(({ id }) => id));
  const unwanted = rows.filter((row) => row.deletedDate === null && !ids.has(row.entryId));
  const all = [...wanted, ...unwanted.map((row) => ({ row, columns: { deletedDate: context.now } }))];
  const changes: Change[] = [];
  for (const { row, columns } of all) {
    const differing = differingColumns(row, columns);
    if (Object.keys(differing).length === 0) continue;
    changes.push(entryChange(section, row, await writeEntry(context, section, row, differing)));
  }
  return changes;
};

/** Claims below entries that the version does not have go with those. */
const restoreClaims = async (
  context: PersonContext,
  section: ClaimOwner,
  claims: readonly EntryRow[],
  owners: ProfileContent[ClaimOwner],
): Promise<Change[]> => {
  const byOwner = Map.groupBy(claims, (row) => row[ownerColumns[section]]);
  const changes: Change[] = [];
  for (const { id, highlights } of owners)
    changes.push(...(await restoreList(context, "claims", byOwner.get(id) ?? [], highlights)));
  return changes;
};

/** Makes all sections of a profile say what they said, under the ids that entries and claims had. */
export const restoreEntries = async (
  context: PersonContext,
  profileId: number,
  content: ProfileContent,
): Promise<readonly Change[]> => {
  const of = { userId: context.actor.userId, profileId };
  const changes: Change[] = [];
  for (const section of plainSections) {
    const rows = await listAllEntries(context.db, section, of);
    changes.push(...(await restoreList(context, section, rows, content[section])));
  }
  const claims = await listAllEntries(context.db, "claims", of);
  changes.push(...(await restoreClaims(context, "experience", claims, content.experience)));
  changes.push(...(await restoreClaims(context, "projects", claims, content.projects)));
  return changes;
};
