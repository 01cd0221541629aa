import {
  carryJobReminders,
  carryVersions,
  carryVersionsBack,
  deleteJobTags,
  insertJobTags,
  listTagsOfJobs,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { jobChanged } from "../fit/changed.ts";
import type { Carried, Way } from "./carried.ts";
import { carryApplication, carryApplicationBack } from "./carry-application.ts";
import { carryPairs, carryPairsBack } from "./carry-pairs.ts";
import { carryRequirements, carryRequirementsBack } from "./carry-requirements.ts";

const carryTags = async ({ db, actor, now }: PersonContext, { from, to }: Way): Promise<number[]> => {
  const { userId } = actor;
  const tags = await listTagsOfJobs(db, { userId, jobIds: [from, to] });
  const had = new Set(tags.get(to)?.map(({ tagId }) => tagId));
  const missing = (tags.get(from) ?? []).filter(({ tagId }) => !had.has(tagId));
  const taggings = missing.map(({ tagId }) => ({ jobId: to, tagId }));
  return (await insertJobTags(db, { userId, now }, taggings)).map(({ jobTagId }) => jobTagId);
};

/** Gives what hangs on one job to another. Throws CONFLICT if the other's application is deleted. */
export const carryAll = async (
  context: PersonContext,
  way: Way,
): Promise<{ readonly carried: Carried; readonly changes: readonly Change[] }> => {
  const { db, actor } = context;
  const owned = { userId: actor.userId, ...way };
  const { changes, application, between } = await carryApplication(context, way);
  const carried = {
    application,
    between,
    jobReminders: await carryJobReminders(db, owned),
    jobTags: await carryTags(context, way),
    versions: await carryVersions(db, owned),
    requirements: await carryRequirements(context, way),
    pairs: await carryPairs(context, way),
  };
  await jobChanged(context, way.to);
  return { carried, changes };
};

/** Gives each thing that `carryAll` gave away back to where it was; what is elsewhere by now stays there. */
export const carryBack = async (context: PersonContext, carried: Carried, way: Way): Promise<Change[]> => {
  const { db, actor } = context;
  const { userId } = actor;
  const { jobTags, jobReminders, versions, requirements, pairs } = carried;
  const back = { userId, from: way.to, to: way.from };
  await deleteJobTags(db, { userId, jobTagIds: jobTags });
  if (jobReminders.length > 0) await carryJobReminders(db, { ...back, ids: jobReminders });
  await carryVersionsBack(db, { ...back, ids: versions });
  await carryRequirementsBack(context, requirements, way);
  await carryPairsBack(context, pairs);
  await jobChanged(context, way.to);
  return carryApplicationBack(context, carried, way);
};
