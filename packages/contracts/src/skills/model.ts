import { z } from "zod";
import { freeText, Instant, requiredText, tableId, untrusted, Version } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";
import { ProfileID } from "../profiles/scalars.ts";

/** Key of a skill that the person added. */
export const SkillID = tableId("SkillID");

/** What names a skill everywhere: the taxonomy's key (`linguist:python`), or `own:` with the id of the person's own. */
export const SkillKey = requiredText(120).meta({
  description: "Key of a skill, such as linguist:python, or own:12 for one's own",
});
export type SkillKey = z.output<typeof SkillKey>;

/** `technology`: a tool, language or method of the trade; `knowledge` and `activity` as ESCO has them; `own`: the person's word. */
export const SkillKind = z.enum(["technology", "knowledge", "activity", "own"]);
export type SkillKind = z.output<typeof SkillKind>;

/** One line; two that differ in case alone are one name. */
export const SkillName = requiredText(120);
const MOST_ALIASES = 30;
export const SkillAliases = z.array(SkillName).max(MOST_ALIASES);
export const SkillCategoryName = requiredText(120);

export const SkillInBrief = z.strictObject({
  key: SkillKey,
  name: z.string(),
  category: z.string().nullable(),
  kind: SkillKind,
});
export type SkillInBrief = z.output<typeof SkillInBrief>;

/** A skill in the jobs and the profiles of the person. */
export const SeenSkill = z.strictObject({
  ...SkillInBrief.shape,
  jobs: z.int().min(0).meta({ description: "Number of jobs whose posting names it, without deleted ones" }),
  profiles: z.int().min(0).meta({ description: "Number of profiles that say it" }),
});
export type SeenSkill = z.output<typeof SeenSkill>;

/** Where a skill stands in the posting of a job. */
export const SkillInJob = z.strictObject({
  jobId: JobID,
  title: z.string(),
  company: z.string().nullable(),
  places: z.int().min(1).meta({ description: "How often it is there" }),
  start: z.int().min(0).meta({ description: "Of the first, in descriptionText" }),
  end: z.int().min(0),
  sentence: untrusted(z.string()),
  at: z.int().min(0).meta({ description: "Where it stands in the sentence" }),
});
export type SkillInJob = z.output<typeof SkillInJob>;

/** Where a profile says a skill. */
export const SkillInProfile = z.strictObject({
  profileId: ProfileID,
  profile: z.string().meta({ description: "Its name" }),
  section: z.enum(["basics", "skills", "experience", "projects", "certifications", "education"]),
  sentence: z.string(),
});
export type SkillInProfile = z.output<typeof SkillInProfile>;

/** A skill where it stands in a text. */
export const SkillPlace = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  sentence: untrusted(z.string()),
});
export type SkillPlace = z.output<typeof SkillPlace>;

/** A skill with where it stands in one text. */
export const SkillInText = z.strictObject({
  ...SkillInBrief.shape,
  count: z.int().min(1),
  places: z.array(SkillPlace).meta({ description: "The first ones" }),
});
export type SkillInText = z.output<typeof SkillInText>;

/** A skill of the person's own. */
export const OwnSkill = z.strictObject({
  ...SkillInBrief.shape,
  id: SkillID,
  aliases: z.array(z.string()),
  version: Version,
  mergedIntoKey: SkillKey.nullable().meta({ description: "The skill that its names mean since a merge" }),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type OwnSkill = z.output<typeof OwnSkill>;

/** All about one skill. */
export const SkillDetail = z.strictObject({
  ...SeenSkill.shape,
  aliases: z.array(z.string()),
  sources: z
    .array(z.string())
    .meta({ description: "Ids of the same skill in ESCO, O*NET, GitHub topics and Linguist" }),
  own: OwnSkill.nullable(),
  seenInJobs: z.array(SkillInJob).meta({ description: "The newest 50" }),
  seenInProfiles: z.array(SkillInProfile).meta({ description: "The first 50" }),
});
export type SkillDetail = z.output<typeof SkillDetail>;

/** As long as the longest posting that is kept. */
export const TextToRead = freeText(200_000);
