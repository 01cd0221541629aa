import type { MergeAction, MergeItem, ProfileDocument } from "@jobtracker/contracts";
import { ProfileEntryID } from "@jobtracker/contracts";
import { inTurns } from "../../_kit/in-turns.ts";
import type { ResumeEntry, ResumePieces } from "../mapping/pieces-of-resume.ts";
import { differences, type FieldChange, newClaims } from "./differences.ts";
import { type KnownEntry, Matcher } from "./matching.ts";

/** A piece of a resume beside what the profile has of it. */
export interface PlannedPiece {
  readonly key: string;
  readonly piece: ResumeEntry | null;
  readonly known: KnownEntry | null;
  readonly state: MergeItem["state"];
  readonly action: MergeAction;
  readonly changes: readonly FieldChange[];
  readonly claims: readonly string[];
}

const stateOf = (known: KnownEntry | null, changes: readonly FieldChange[], claims: readonly string[]) => {
  if (known === null) return { state: "new", action: "add" } as const;
  return changes.length + claims.length === 0
    ? ({ state: "same", action: "skip" } as const)
    : ({ state: "changed", action: "fill" } as const);
};

const plannedEntry = (piece: ResumeEntry, known: KnownEntry | null): PlannedPiece => {
  const changes = differences(piece.entry.section, known ?? {}, piece.entry);
  const claims = newClaims(known ?? {}, piece.entry);
  return { key: piece.key, piece, known, ...stateOf(known, changes, claims), changes, claims };
};

const plannedBasics = ({ basics }: ResumePieces, profile: ProfileDocument | null): PlannedPiece[] => {
  const changes = differences("basics", profile?.basics ?? {}, basics);
  if (Object.keys(basics).length === 0) return [];
  const isNew = changes.every(({ now }) => now === null);
  const state = changes.length === 0 ? "same" : isNew ? "new" : "changed";
  const action = state === "same" ? "skip" : "fill";
  return [{ key: "/basics", piece: null, known: null, state, action, changes, claims: [] }];
};

/** What of a resume a profile has, has otherwise, or does not have. Null: a new profile. */
export const planMerge = async (
  pieces: ResumePieces,
  profile: ProfileDocument | null,
): Promise<PlannedPiece[]> => {
  const matcher = new Matcher(profile);
  return [
    ...plannedBasics(pieces, profile),
    ...(await inTurns(pieces.entries, (piece) => plannedEntry(piece, matcher.find(piece) ?? null))),
  ];
};

const LABELS = ["title", "name", "institution", "language", "network", "fullName", "reference"];
const BESIDES = ["company", "studyType", "issuer", "fluency", "awarder", "publisher", "username", "headline"];

const firstOf = (entry: object, fields: readonly string[]): string | undefined => {
  const values = new Map<string, unknown>(Object.entries(entry));
  return fields.map((field) => values.get(field)).find((value) => typeof value === "string");
};

const LONGEST_LABEL = 300;

const labelOf = (pieces: ResumePieces, piece: ResumeEntry | null): string => {
  const entry = piece?.entry ?? pieces.basics;
  const parts = [firstOf(entry, LABELS), firstOf(entry, BESIDES)].filter((part) => part !== undefined);
  return (parts.length === 0 ? "–" : parts.join(" · ")).slice(0, LONGEST_LABEL);
};

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

/** The plan as callers see it. */
export const toMergeItem = (pieces: ResumePieces, planned: PlannedPiece): MergeItem => ({
  key: planned.key,
  section: planned.piece?.entry.section ?? "basics",
  label: labelOf(pieces, planned.piece),
  state: planned.state,
  entryId: planned.known === null ? null : ProfileEntryID.parse(planned.known.id),
  action: planned.action,
  changes: planned.changes.map(({ field, now, imported }) => ({
    field,
    now: shown(now),
    imported: shown(imported),
  })),
  claims: [...planned.claims],
});
