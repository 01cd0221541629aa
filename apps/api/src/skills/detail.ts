import {
  AppError,
  JobID,
  keyReader,
  type ParsedInputOf,
  type SkillDetail,
  type SkillInJob,
  type skills,
} from "@jobtracker/contracts";
import { findOwnSkill, listJobsOfSkill, listSkillAliases, listSkillCategories } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { findInUnreadJobs, type UnreadJob } from "./job-skills.ts";
import { countJobs } from "./list.ts";
import { sentenceAround } from "./matcher/sentence.ts";
import { loadOwnSkills, ownIdOf } from "./own-skills.ts";
import { toOwnSkill } from "./present.ts";
import { countProfiles, findInProfiles } from "./profile-skills.ts";
import { describeSkills } from "./taxonomy-thread.ts";

const MOST_JOBS = 50;
const MOST_SAYINGS = 50;
const toJobID = keyReader(JobID);

const noSuchSkill = () => new AppError("NOT_FOUND", "There is no such skill.");

const findOwn = async ({ db, actor }: PersonContext, skillId: number) => {
  const { userId } = actor;
  const row = await findOwnSkill(db, { userId, skillId });
  if (row === undefined) throw noSuchSkill();
  const [aliases, categories] = await Promise.all([
    listSkillAliases(db, { userId }),
    listSkillCategories(db, { userId }),
  ]);
  return toOwnSkill(row, aliases.get(skillId) ?? [], categories);
};

type Known = Pick<SkillDetail, "key" | "name" | "category" | "kind" | "aliases" | "sources" | "own">;

const findKnown = async (context: PersonContext, key: string): Promise<Known> => {
  const id = ownIdOf(key);
  if (id !== undefined) {
    const own = await findOwn(context, id);
    return {
      key,
      name: own.name,
      category: own.category,
      kind: "own",
      aliases: own.aliases,
      sources: [],
      own,
    };
  }
  const [skill] = await describeSkills([key]);
  if (skill === undefined) throw noSuchSkill();
  const { ids, aliases, ...brief } = skill;
  return { ...brief, aliases: [...aliases], sources: [...ids], own: null };
};

type JobRow = Awaited<ReturnType<typeof listJobsOfSkill>>[number];

const toSkillInJob = ({ jobId, title, company, text, places, startsAt, endsAt }: JobRow): SkillInJob => {
  const description = text ?? "";
  const [start, end] = sentenceAround(description, startsAt, Math.min(endsAt, description.length));
  return {
    jobId: toJobID(jobId),
    title,
    company,
    places,
    start: startsAt,
    end: endsAt,
    sentence: description.slice(start, end),
    at: startsAt - start,
  };
};

/** The jobs that name a skill, the newest first: those whose skills are kept, and those where they were found just now. */
const seenIn = async ({ db, actor }: PersonContext, skillKey: string, unread: readonly UnreadJob[]) => {
  const { userId } = actor;
  const kept = await listJobsOfSkill(db, { userId, skillKey, most: MOST_JOBS + unread.length });
  const isUnread = new Set(unread.map(({ job }) => job.jobId));
  const found = unread.flatMap(({ job, skills }) =>
    skills.filter((skill) => skill.skillKey === skillKey).map((skill) => ({ ...job, ...skill })),
  );
  return [...found, ...kept.filter(({ jobId }) => !isUnread.has(jobId))]
    .toSorted((one, other) => other.jobId - one.jobId)
    .slice(0, MOST_JOBS)
    .map(toSkillInJob);
};

/** A skill by its key, or by the id of a source; an own one also when it is deleted. Throws NOT_FOUND. */
export const showSkill = async (
  context: PersonContext,
  { key }: ParsedInputOf<typeof skills.operations.get>,
): Promise<SkillDetail> => {
  const known = await findKnown(context, key);
  const own = await loadOwnSkills(context);
  const unread = await findInUnreadJobs(context, own);
  const counts = await countJobs(context, unread);
  const inProfiles = (await findInProfiles(context, own)).filter(({ key: found }) => found === known.key);
  return {
    ...known,
    jobs: counts.get(known.key) ?? 0,
    profiles: countProfiles(inProfiles).get(known.key) ?? 0,
    seenInJobs: await seenIn(context, known.key, unread),
    seenInProfiles: inProfiles.slice(0, MOST_SAYINGS).map(({ seen }) => seen),
  };
};
