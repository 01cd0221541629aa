import { blankEntries, type ClaimOwner, type NewEntry } from "@jobtracker/contracts";
import { type EntryColumns, type EntryRow, type EntrySection, insertEntries } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { ownerColumns } from "./document.ts";
import { withLanguageCode } from "./language-code.ts";
import { lastPositions } from "./position.ts";
import { entryChange } from "./present.ts";

/** What a claim stands below, in its columns. */
export const ownerOf = (section: ClaimOwner, entryId: number) => ({
  experienceId: null,
  projectId: null,
  [ownerColumns[section]]: entryId,
});

/** A skill of which nobody says where it was seen was said by whoever adds it. */
const skillSource = ({ actor }: PersonContext) => ({
  kind: actor.client === "mcp" ? "agent" : "person",
  text: null,
  claimId: null,
});

/** The columns of an entry: what is left out is not said. */
const columnsOf = (context: PersonContext, entry: NewEntry): EntryColumns => {
  if (entry.section === "claims") return { text: entry.text, ...ownerOf(entry.of.section, entry.of.id) };
  const source = entry.section === "skills" ? { source: skillSource(context) } : {};
  const { section, highlights: _claims, ...said } = { highlights: undefined, ...entry };
  return withLanguageCode(section, { ...blankEntries[section], ...source, ...said });
};

const withClaims = (entry: NewEntry) => entry.section === "experience" || entry.section === "projects";

const insertClaims = (
  { db, actor, now }: PersonContext,
  { profileId, entryId }: EntryRow,
  entry: NewEntry,
): Promise<EntryRow[]> => {
  const claims = withClaims(entry) ? (entry.highlights ?? []) : [];
  const owner = withClaims(entry) ? ownerOf(entry.section, entryId) : {};
  const rows = lastPositions([], claims.length).map((position, index) => ({
    position,
    columns: { text: claims[index], ...owner },
  }));
  return insertEntries(db, "claims", { userId: actor.userId, profileId, now }, rows);
};

interface PlacedEntry {
  readonly position: number;
  readonly entry: NewEntry;
}

/** Adds entries of one section at their positions, with the claims of each. */
export const insertPlaced = async (
  context: PersonContext,
  { profileId, section }: { readonly profileId: number; readonly section: EntrySection },
  placed: readonly PlacedEntry[],
): Promise<{ readonly rows: readonly EntryRow[]; readonly changes: readonly Change[] }> => {
  const { db, actor, now } = context;
  const entries = placed.map(({ position, entry }) => ({ position, columns: columnsOf(context, entry) }));
  const rows = await insertEntries(db, section, { userId: actor.userId, profileId, now }, entries);
  const changes = rows.map((row) => entryChange(section, null, row));
  for (const [index, { entry }] of placed.entries()) {
    const row = rows[index];
    if (row === undefined) continue;
    for (const claim of await insertClaims(context, row, entry))
      changes.push(entryChange("claims", null, claim));
  }
  return { rows, changes };
};
