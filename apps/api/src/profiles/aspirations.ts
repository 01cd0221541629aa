import type { OutputOf, ParsedInputOf, profiles } from "@jobtracker/contracts";
import {
  type AspirationColumns,
  type AspirationRow,
  findAspirations,
  updateAspirations,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { aspirationChange, toAspirations } from "./present.ts";
import { loadLiveProfile, reviseProfile } from "./profile-state.ts";
import { stated } from "./stated.ts";

type UpdateAspirations = typeof profiles.operations.updateAspirations;
type Said = Omit<ParsedInputOf<UpdateAspirations>, "profileId" | "expectedVersion">;

const columnsOf = ({ minimumSalary, ...said }: Said): Partial<AspirationColumns> => {
  const columns = stated(said);
  if (minimumSalary === undefined) return columns;
  const { amount, currency, period } = minimumSalary ?? { amount: null, currency: null, period: null };
  return { ...columns, salaryAmount: amount, salaryCurrency: currency, salaryPeriod: period };
};

/** Every profile has them. */
export const loadAspirations = async (
  { db, actor }: PersonContext,
  profileId: number,
): Promise<AspirationRow> => {
  const row = await findAspirations(db, { userId: actor.userId, profileId });
  if (row === undefined) throw new Error(`Profile ${profileId} has no aspirations`);
  return row;
};

/** Writes them without revising the profile. Throws VERSION_CONFLICT. */
export const writeAspirations = async (
  context: PersonContext,
  before: AspirationRow,
  said: Said,
): Promise<{ readonly row: AspirationRow; readonly changes: readonly Change[] }> => {
  const { db, actor, now } = context;
  const { profileId, rowVersionNo: expectedVersion } = before;
  const key = { userId: actor.userId, profileId, expectedVersion, now };
  const row = await updateAspirations(db, key, columnsOf(said));
  if (row === undefined) throw versionConflict("What you look for", expectedVersion);
  return { row, changes: [aspirationChange(before, row)] };
};

/** Throws NOT_FOUND and VERSION_CONFLICT. */
export const changeAspirations = async (
  context: PersonContext,
  { profileId, expectedVersion, ...said }: ParsedInputOf<UpdateAspirations>,
): Promise<Applied<OutputOf<UpdateAspirations>>> => {
  const profile = await loadLiveProfile(context, profileId);
  const before = await loadAspirations(context, profileId);
  demandVersion("What you look for", before, expectedVersion);
  const { row, changes } = await writeAspirations(context, before, said);
  const revision = await reviseProfile(context, profile);
  return { output: { ...toAspirations(row), profileId, revision }, changes };
};
