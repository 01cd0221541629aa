import {
  AppError,
  Basics,
  ClaimOwner,
  EntryChange,
  type MergeAction,
  NewEntry,
  type ProfileDocument,
} from "@jobtracker/contracts";
import { stated } from "../../profiles/stated.ts";
import type { ProfileEdits } from "../../profiles/write-profile.ts";
import type { ResumePieces } from "../mapping/pieces-of-resume.ts";
import { together } from "./beside.ts";
import { writtenValue } from "./differences.ts";
import type { PlannedPiece } from "./plan.ts";

type Choices = ReadonlyMap<string, MergeAction>;

const fieldsOf = ({ changes }: PlannedPiece, action: "fill" | "replace") =>
  stated(Object.fromEntries(changes.map((change) => [change.field, writtenValue(change, action)])));

interface Edits {
  add: NewEntry[];
  change: { readonly id: number; readonly entry: EntryChange }[];
}

const addClaims = ({ known, claims, piece }: PlannedPiece, edits: Edits) => {
  const owner = ClaimOwner.safeParse(piece?.entry.section);
  if (known === null || !owner.success) return;
  const of = { section: owner.data, id: known.id };
  edits.add.push(...claims.map((text) => NewEntry.parse({ section: "claims", text, of })));
};

const editEntry = (planned: PlannedPiece, action: MergeAction, edits: Edits) => {
  const { piece, known } = planned;
  if (piece === null || action === "skip") return;
  if (action === "add" || known === null) {
    edits.add.push(piece.entry);
    return;
  }
  const fields = fieldsOf(planned, action);
  if (Object.keys(fields).length > 0)
    edits.change.push({
      id: known.id,
      entry: EntryChange.parse({ section: piece.entry.section, ...fields }),
    });
  addClaims(planned, edits);
};

const basicsOf = (
  planned: PlannedPiece | undefined,
  action: MergeAction,
  { basics }: ResumePieces,
  profile: ProfileDocument,
): Partial<Basics> => {
  if (planned === undefined || action === "skip") return {};
  const { basicsExtra = {}, locationExtra = {} } = basics;
  return stated(
    Basics.partial().parse({
      ...fieldsOf(planned, action === "add" ? "fill" : action),
      basicsExtra: together(basicsExtra, profile.basics.basicsExtra).extra,
      locationExtra: together(locationExtra, profile.basics.locationExtra).extra,
    }),
  );
};

const demandKnown = (plan: readonly PlannedPiece[], choices: Choices) => {
  const keys = new Set(plan.map(({ key }) => key));
  const path = ["choices"];
  for (const key of choices.keys())
    if (!keys.has(key))
      throw new AppError("INVALID_INPUT", `The resume has no piece ${key}.`, {
        issues: [{ path, message: `No piece ${key}` }],
      });
};

/** What is done with a piece: as the person chose, or else as planned. */
export const actionBy =
  (choices: Choices) =>
  ({ key, action }: PlannedPiece): MergeAction =>
    choices.get(key) ?? action;

/** What is written into a profile by a plan and what the person chose otherwise. Throws INVALID_INPUT for a choice of nothing. */
export const editsOf = (
  plan: readonly PlannedPiece[],
  choices: Choices,
  pieces: ResumePieces,
  profile: ProfileDocument,
): ProfileEdits => {
  demandKnown(plan, choices);
  const edits: Edits = { add: [], change: [] };
  const actionOf = actionBy(choices);
  for (const planned of plan) editEntry(planned, actionOf(planned), edits);
  const own = plan.find(({ key }) => key === "/basics");
  return {
    ...edits,
    basics: basicsOf(own, own === undefined ? "skip" : actionOf(own), pieces, profile),
    extra: together(pieces.extra, profile.extra).extra,
  };
};
