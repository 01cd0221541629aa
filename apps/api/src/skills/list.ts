import type { OutputOf, ParsedInputOf, SeenSkill, skills } from "@jobtracker/contracts";
import { countJobsOfSkills, foldedWords, listSkillsOfJobs } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { findInUnreadJobs, type UnreadJob } from "./job-skills.ts";
import { loadOwnSkills } from "./own-skills.ts";
import { skillsInBrief } from "./present.ts";
import { countProfiles, findInProfiles } from "./profile-skills.ts";

type Operation = typeof skills.operations.list;

const Position = z.tuple([z.int().min(0), z.string()]);

/** Number of jobs by skill: what is kept, with what is not kept yet in its place. */
export const countJobs = async (
  { db, actor }: PersonContext,
  unread: readonly UnreadJob[],
): Promise<ReadonlyMap<string, number>> => {
  const { userId } = actor;
  const outdated = await listSkillsOfJobs(db, { userId, ids: unread.map(({ job }) => job.jobId) });
  const counts = new Map((await countJobsOfSkills(db, { userId })).map((row) => [row.skillKey, row.jobs]));
  const add = (key: string, jobs: number) => counts.set(key, (counts.get(key) ?? 0) + jobs);
  for (const { skillKey } of outdated) add(skillKey, -1);
  for (const { skills: found } of unread) for (const { skillKey } of found) add(skillKey, 1);
  return new Map([...counts].filter(([, jobs]) => jobs > 0));
};

/** Those of the most jobs first, then those of profiles; of as many by name. */
const inOrder = (one: SeenSkill, other: SeenSkill): number =>
  other.jobs - one.jobs ||
  other.profiles - one.profiles ||
  (one.name < other.name ? -1 : one.name > other.name ? 1 : one.key < other.key ? -1 : 1);

const hasWords = ({ name }: SeenSkill, asked: readonly string[]) => {
  const words = foldedWords(name);
  return asked.every((begin) => words.some((word) => word.startsWith(begin)));
};

/** The skills of a person are some hundred: they are counted together, and cut into pages here. */
export const showSkills = async (
  context: PersonContext,
  { search, kind, limit, cursor }: ParsedInputOf<Operation>,
): Promise<OutputOf<Operation>> => {
  const query = { operation: "skills.list", userId: context.actor.userId, search, kind };
  const own = await loadOwnSkills(context);
  const counts = await countJobs(context, await findInUnreadJobs(context, own));
  const profiles = countProfiles(await findInProfiles(context, own));
  const brief = await skillsInBrief(context, [...new Set([...counts.keys(), ...profiles.keys()])], own);
  const asked = search === undefined ? [] : foldedWords(search);
  const all = [...brief.values()]
    .map(
      (skill): SeenSkill => ({
        ...skill,
        jobs: counts.get(skill.key) ?? 0,
        profiles: profiles.get(skill.key) ?? 0,
      }),
    )
    .filter((skill) => (kind ?? skill.kind) === skill.kind && hasWords(skill, asked))
    .toSorted(inOrder);
  const [jobs, key] = cursor === undefined ? [] : openCursor(cursor, query, Position);
  const last = key === undefined ? -1 : all.findIndex((skill) => skill.key === key && skill.jobs === jobs);
  const items = all.slice(last + 1, last + 1 + limit);
  const end = items.at(-1);
  const isMore = end !== undefined && last + 1 + limit < all.length;
  return { items, nextCursor: isMore ? sealCursor([end.jobs, end.key], query) : null };
};
