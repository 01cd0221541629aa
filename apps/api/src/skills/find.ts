import type { OutputOf, ParsedInputOf, skills } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { loadJob } from "../jobs/job-state.ts";
import { loadOwnSkills } from "./own-skills.ts";
import { skillsInBrief, toSkillsInText } from "./present.ts";
import { findInTexts } from "./taxonomy-thread.ts";

type Operations = typeof skills.operations;

/** The skills of any text. Throws CONSTRAINT_VIOLATED for one that cannot be read in time. */
export const findInText = async (
  context: PersonContext,
  { text, limit }: ParsedInputOf<Operations["find"]>,
): Promise<OutputOf<Operations["find"]>> => {
  const own = await loadOwnSkills(context);
  const [found = []] = await findInTexts([{ text }], own.names);
  const brief = await skillsInBrief(
    context,
    found.map(({ key }) => key),
    own,
  );
  const items = toSkillsInText(text, found, brief);
  return { items: items.slice(0, limit), total: items.length };
};

/** All places that the thread gives: a reader of the posting looks at every one. */
const ALL_PLACES = Number.POSITIVE_INFINITY;

/** The skills of a posting, found anew: it takes a few milliseconds, and the places are those of the text as it is. Throws NOT_FOUND. */
export const showSkillsOfJob = async (
  context: PersonContext,
  { jobId }: ParsedInputOf<Operations["ofJob"]>,
): Promise<OutputOf<Operations["ofJob"]>> => {
  const { row } = await loadJob(context, jobId);
  const own = await loadOwnSkills(context);
  const text = row.descriptionText ?? "";
  const [found = []] = await findInTexts([{ text, employer: row.companyName }], own.names);
  const brief = await skillsInBrief(
    context,
    found.map(({ key }) => key),
    own,
  );
  return { items: toSkillsInText(text, found, brief, ALL_PLACES) };
};
