import {
  AppError,
  type ConfirmedImport,
  type ParsedInputOf,
  type ProfileDocument,
  ProfileID,
  type ProfileImport,
  type profileImports,
} from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { turns } from "../_kit/in-turns.ts";
import { profileDocument } from "../profiles/document.ts";
import { loadLiveProfile } from "../profiles/profile-state.ts";
import { createProfile, removeProfile } from "../profiles/service.ts";
import { writeProfile } from "../profiles/write-profile.ts";
import { type KeptReading, open, seal } from "./content.ts";
import { openImport, planOf } from "./import-plan.ts";
import { importChange, loadIn, toImport, type WholeImport, writeImport } from "./import-state.ts";
import { tellLeftOut } from "./merging/beside.ts";
import { actionBy, editsOf } from "./merging/edits-of-plan.ts";
import { editsBack, undoingOf } from "./merging/undoing.ts";

type Operations = typeof profileImports.operations;
type Confirm = ParsedInputOf<Operations["confirm"]>;

/** What broke the form's rules is left out, if the person knows. */
const demandAgreement = ({ problems }: KeptReading, row: WholeImport, { leaveOut }: Confirm): void => {
  // Whoever corrected the document has seen what it does not hold.
  if (problems.length === 0 || leaveOut || row.correction !== null) return;
  throw new AppError("CONFLICT", "Some of it breaks the rules of its form; agree to leave that out.", {
    issues: problems.map(({ path, message }) => ({ path, message })),
  });
};

interface Target {
  readonly before: ProfileDocument;
  readonly changes: readonly Change[];
  readonly madeProfile: boolean;
}

const targetOf = async (context: PersonContext, { profileId, newProfile }: Confirm): Promise<Target> => {
  if (newProfile !== undefined) {
    const { output, changes } = await createProfile(context, newProfile);
    return { before: output, changes, madeProfile: true };
  }
  const { profileId: id } = await loadLiveProfile(context, profileId ?? 0);
  const before = await profileDocument(context.db, context.actor.userId, id);
  return { before, changes: [], madeProfile: false };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, CONFLICT, CONSTRAINT_VIOLATED, and INVALID_INPUT for a choice of nothing. */
export const confirmImport = async (
  context: PersonContext,
  input: Confirm,
): Promise<Applied<ConfirmedImport>> => {
  const turn = turns();
  const row = await loadIn(context, input, ["pending"]);
  const opened = await openImport(context, row);
  demandAgreement(opened.reading, row, input);
  const { before, changes, madeProfile } = await targetOf(context, input);
  const { plan, pieces } = await planOf(opened, before);
  await turn();
  const choices = new Map(input.choices.map(({ key, action }) => [key, action]));
  const written = await writeProfile(context, before.id, editsOf(plan, choices, pieces, before));
  await turn();
  const after = await profileDocument(context.db, context.actor.userId, before.id);
  await turn();
  const undoing = await seal(context, "Undoing", undoingOf(before, after, madeProfile));
  const confirmed = await writeImport(context, row, { state: "confirmed", profileId: before.id, undoing });
  return {
    output: { ...toImport(confirmed), leftOut: tellLeftOut(plan, actionBy(choices), pieces, before) },
    changes: [...changes, ...written, importChange(row, confirmed)],
  };
};

/** A profile that the import made goes as a whole, unless more was put into it since. */
const takeBack = async (
  context: PersonContext,
  row: WholeImport,
  profileId: number,
): Promise<readonly Change[]> => {
  if (row.undoing === null) return [];
  const turn = turns();
  const undoing = await open(context, "Undoing", row.undoing);
  const now = await profileDocument(context.db, context.actor.userId, profileId);
  if (now.deletedAt !== null) return [];
  await turn();
  const changes = await writeProfile(context, profileId, editsBack(undoing, now));
  await turn();
  const left = await profileDocument(context.db, context.actor.userId, profileId);
  if (!undoing.madeProfile || !isEmpty(left)) return changes;
  return [...changes, ...(await removeProfile(context, { id: ProfileID.parse(profileId) })).changes];
};

const isEmpty = ({ basics, aspirations, ...profile }: ProfileDocument): boolean =>
  Object.values(profile).every((value) => !Array.isArray(value) || value.length === 0) &&
  Object.values(basics).every((value) => value === null || typeof value === "object") &&
  aspirations.version === 1;

/** What was changed by hand since stays. Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if it is not confirmed. */
export const undoImport = async (
  context: PersonContext,
  input: ParsedInputOf<Operations["undo"]>,
): Promise<Applied<ProfileImport>> => {
  const row = await loadIn(context, input, ["confirmed"]);
  const changes = row.profileId === null ? [] : await takeBack(context, row, row.profileId);
  const undone = await writeImport(context, row, { state: "undone", profileId: null, undoing: null });
  return { output: toImport(undone), changes: [...changes, importChange(row, undone)] };
};
