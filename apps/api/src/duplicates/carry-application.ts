import { AppError } from "@jobtracker/contracts";
import {
  type ApplicationRow,
  carryContacts,
  carryInterviews,
  carryMoves,
  carryNotes,
  carryOffers,
  carryReminders,
  findApplication,
  findApplicationOfJob,
  updateApplication,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { loadApplication } from "../applications/application-state.ts";
import { applicationChange } from "../applications/changes.ts";
import type { Carried, Way } from "./carried.ts";
import { isFurther } from "./further-stage.ts";

const write = async (
  context: PersonContext,
  before: ApplicationRow,
  columns: Parameters<typeof updateApplication>[2],
): Promise<Change> => {
  const { db, actor, now } = context;
  const { jobApplicationId, rowVersionNo: expectedVersion } = before;
  const key = { userId: actor.userId, jobApplicationId, expectedVersion, now };
  if (!(await updateApplication(db, key, columns))) throw versionConflict("The application", expectedVersion);
  return applicationChange(before, await loadApplication(context, jobApplicationId));
};

const demandLive = ({ deletedDate, jobApplicationId }: ApplicationRow) => {
  if (deletedDate === null) return;
  throw new AppError(
    "CONFLICT",
    `Application ${jobApplicationId} of the job that stays is deleted; restore it first, or keep the other job.`,
    { details: { applicationId: jobApplicationId } },
  );
};

/** A list of what an application has, and the way in which it goes to another. */
const carriers = {
  moves: carryMoves,
  notes: carryNotes,
  contacts: carryContacts,
  interviews: carryInterviews,
  offers: carryOffers,
  reminders: carryReminders,
};

/** The further stage holds for both, so that nothing that runs is hidden; a day to follow up is taken over by one that has none. */
const carryBetween = async (context: PersonContext, theirs: ApplicationRow, own: ApplicationRow) => {
  const { db, actor } = context;
  const way = { userId: actor.userId, from: theirs.jobApplicationId, to: own.jobApplicationId };
  const followUpDate = own.followUpDate === null ? theirs.followUpDate : null;
  const takesStage = await isFurther(context, theirs, own);
  const { jobApplicationStatusId: takenId, stageSinceDate } = theirs;
  const columns = {
    ...(followUpDate === null ? {} : { followUpDate }),
    ...(takesStage ? { jobApplicationStatusId: takenId, stageSinceDate } : {}),
  };
  const changes = Object.keys(columns).length === 0 ? [] : [await write(context, own, columns)];
  const between = {
    from: way.from,
    to: way.to,
    moves: await carriers.moves(db, way),
    notes: await carriers.notes(db, way),
    contacts: await carriers.contacts(db, way),
    interviews: await carriers.interviews(db, way),
    offers: await carriers.offers(db, way),
    reminders: await carriers.reminders(db, way),
    followUpDate,
    stageBefore: takesStage
      ? { stageId: own.jobApplicationStatusId, sinceDate: own.stageSinceDate, takenId }
      : null,
  };
  return { application: null, between, changes };
};

/** The application, or where both have one, all that hangs on it. Throws CONFLICT if that of the job that stays is deleted. */
export const carryApplication = async (
  context: PersonContext,
  { from, to }: Way,
): Promise<Pick<Carried, "application" | "between"> & { readonly changes: readonly Change[] }> => {
  const { db, actor } = context;
  const { userId } = actor;
  const theirs = await findApplicationOfJob(db, { userId, jobId: from });
  if (theirs?.deletedDate !== null) return { application: null, between: null, changes: [] };
  const own = await findApplicationOfJob(db, { userId, jobId: to });
  if (own === undefined) {
    const change = await write(context, theirs, { jobId: to });
    return { application: theirs.jobApplicationId, between: null, changes: [change] };
  }
  demandLive(own);
  return carryBetween(context, theirs, own);
};

const carryBackBetween = async (
  context: PersonContext,
  { from, to, followUpDate, stageBefore, ...lists }: NonNullable<Carried["between"]>,
): Promise<Change[]> => {
  const { db, actor } = context;
  const way = { userId: actor.userId, from: to, to: from };
  for (const name of Object.keys(carriers) as (keyof typeof carriers)[])
    if (lists[name].length > 0) await carriers[name](db, { ...way, ids: lists[name] });
  const own = await findApplication(db, { userId: actor.userId, jobApplicationId: to });
  if (own === undefined) return [];
  const isDayAsTaken = followUpDate !== null && own.followUpDate === followUpDate;
  const isStageAsTaken = stageBefore != null && own.jobApplicationStatusId === stageBefore.takenId;
  const columns = {
    ...(isDayAsTaken ? { followUpDate: null } : {}),
    ...(isStageAsTaken
      ? { jobApplicationStatusId: stageBefore.stageId, stageSinceDate: stageBefore.sinceDate }
      : {}),
  };
  return Object.keys(columns).length === 0 ? [] : [await write(context, own, columns)];
};

/** What is elsewhere by now, or was changed, stays as it is. */
export const carryApplicationBack = async (
  context: PersonContext,
  { application, between }: Pick<Carried, "application" | "between">,
  { from, to }: Way,
): Promise<Change[]> => {
  if (between !== null) return carryBackBetween(context, between);
  if (application === null) return [];
  const { userId } = context.actor;
  const row = await findApplication(context.db, { userId, jobApplicationId: application });
  return row?.jobId === to ? [await write(context, row, { jobId: from })] : [];
};
