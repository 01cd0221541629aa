import { createHash } from "node:crypto";
import type { ProfileDocument } from "@jobtracker/contracts";
import { type FitVersions, findProfile } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { dayAt } from "../_kit/local-day.ts";
import { withMeantKeys, withNamedKeys } from "../skills/meant-keys.ts";
import { loadOwnSkills, type OwnSkills } from "../skills/own-skills.ts";
import type { OwnSkillNames } from "../skills/taxonomy-thread.ts";
import { evidenceOf } from "./scoring/evidence.ts";
import { type PreparedProfile, prepareProfile } from "./scoring/profile.ts";
import { RUBRIC_VERSION } from "./scoring/rubric.ts";
import { skillFinderVersion, skillsInTexts } from "./skills-in-texts.ts";

/** A profile made ready, with all that decides what scores it gives. */
export interface Scorer {
  readonly profileId: number;
  readonly revisionNo: number;
  readonly profile: PreparedProfile;
  readonly own: readonly OwnSkillNames[];
  readonly versions: FitVersions;
}

/** Counts of changes say nothing of what is said: undoing brings back the old score. */
const withoutVersions = (name: string, value: unknown): unknown => (name === "version" ? undefined : value);

/** SHA-256 in hex of all that a score may look at. */
export const hashOf = ({
  basics,
  experience,
  education,
  projects,
  certifications,
  ...rest
}: ProfileDocument) => {
  const { languages, skills, awards, publications, aspirations, language } = rest;
  const said = {
    basics,
    experience,
    education,
    projects,
    certifications,
    languages,
    skills,
    awards,
    publications,
    aspirations,
    language,
  };
  return createHash("sha256").update(JSON.stringify(said, withoutVersions)).digest("hex");
};

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

/** The first day of this month: scores need not be made again every day for what is current. */
const monthBegin = ({ now, actor }: PersonContext) => firstOfMonth(dayAt(now, actor.timeZone));

/** Of the month that has begun in every time zone, also in the last one, twelve hours behind. */
export const monthBeganEverywhere = (now: string): string => firstOfMonth(dayAt(now, "Etc/GMT+12"));

/** With what scores are made now, beside the profile. */
export const loadTools = async (context: PersonContext) => {
  const own = await loadOwnSkills(context);
  const versions = {
    rubricNo: RUBRIC_VERSION,
    finder: skillFinderVersion(),
    ownHash: own.hash,
    asOf: monthBegin(context),
  };
  return { own, versions };
};

const withKeys = async (document: ProfileDocument, own: OwnSkills) =>
  withNamedKeys(await withMeantKeys(document, own), own);

/** Makes a profile ready to be scored with. Its skills are found in the thread that has the taxonomy. */
export const scorerOf = async (context: PersonContext, document: ProfileDocument): Promise<Scorer> => {
  const { own, versions } = await loadTools(context);
  const { asOf } = versions;
  const skills = await skillsInTexts(evidenceOf(document, asOf), own.names);
  return {
    profileId: document.id,
    revisionNo: document.revision,
    profile: prepareProfile(await withKeys(document, own), skills, asOf),
    own: own.names,
    versions: { profileHash: hashOf(document), ...versions },
  };
};

type MadeWith = Omit<FitVersions, "profileHash">;

/** True if a score that was made with the one would be made with the other today. */
export const isSameTools = (one: MadeWith, other: MadeWith): boolean =>
  one.rubricNo === other.rubricNo &&
  one.finder === other.finder &&
  one.ownHash === other.ownHash &&
  one.asOf === other.asOf;

/** True if the profile, and all that it is scored with, are still what they were when it was made ready. */
export const isCurrent = async (context: PersonContext, scorer: Scorer): Promise<boolean> => {
  const { db, actor } = context;
  const row = await findProfile(db, { userId: actor.userId, profileId: scorer.profileId });
  if (row === undefined || row.deletedDate !== null || row.revisionNo !== scorer.revisionNo) return false;
  return isSameTools(scorer.versions, (await loadTools(context)).versions);
};
