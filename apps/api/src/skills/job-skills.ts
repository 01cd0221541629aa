import {
  type Finder,
  listUnreadJobs,
  type NamedSkill,
  type SkillsOfJob,
  type TextOfJob,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { OwnSkills } from "./own-skills.ts";
import { finderVersion, findInTexts, type SkillOfText } from "./taxonomy-thread.ts";

/** Jobs whose texts are handed over at once: half a megabyte, a tenth of a second. */
export const JOBS_AT_ONCE = 100;

/** With what the skills of a person's jobs are to be found now. */
export const finderOf = (own: OwnSkills): Finder => ({ finder: finderVersion(), ownHash: own.hash });

const named = ({ key, count, places }: SkillOfText): NamedSkill[] => {
  const [first] = places;
  return first === undefined
    ? []
    : [{ skillKey: key, places: count, startsAt: first.start, endsAt: first.end }];
};

/** The skills that the postings of jobs name, found anew. */
export const findInJobs = async (jobs: readonly TextOfJob[], own: OwnSkills): Promise<SkillsOfJob[]> => {
  const texts = jobs.map(({ text, company }) => ({ text: text ?? "", employer: company }));
  const found = await findInTexts(texts, own.names);
  return jobs.map(({ jobId, rowVersionNo }, at) => ({
    jobId,
    rowVersionNo,
    skills: (found[at] ?? []).flatMap(named),
  }));
};

/** Jobs whose skills are not kept as they would be found now. */
export const listUnread = (
  { db, actor }: PersonContext,
  own: OwnSkills,
  most: number,
): Promise<TextOfJob[]> => listUnreadJobs(db, { userId: actor.userId, ...finderOf(own), most });

/** More are left to the background. */
const MOST_UNREAD = 2_000;

/** A job of which no skills are kept yet, with those that it has. */
export interface UnreadJob {
  readonly job: TextOfJob;
  readonly skills: readonly NamedSkill[];
}

/** The skills of jobs of which none are kept yet, so that every list is right at once. */
export const findInUnreadJobs = async (context: PersonContext, own: OwnSkills): Promise<UnreadJob[]> => {
  const unread = await listUnread(context, own, MOST_UNREAD);
  const found: UnreadJob[] = [];
  for (let start = 0; start < unread.length; start += JOBS_AT_ONCE) {
    const jobs = unread.slice(start, start + JOBS_AT_ONCE);
    const skills = await findInJobs(jobs, own);
    found.push(...jobs.map((job, at) => ({ job, skills: skills[at]?.skills ?? [] })));
  }
  return found;
};
