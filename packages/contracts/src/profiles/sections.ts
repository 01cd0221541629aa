import { z } from "zod";
import { WebAddress } from "../_kit/index.ts";
import { LanguageLevel } from "../requirements/model.ts";
import {
  ClaimID,
  Extra,
  keywordList,
  LanguageCode,
  nameText,
  PartialDate,
  profileText,
  summaryText,
} from "./scalars.ts";

/*
 * What the entries of each section say. No field has to be there: a resume leaves out what it likes, and what is missing
 * is told by the suggestions.
 */

const period = { startDate: PartialDate.nullable(), endDate: PartialDate.nullable() };
const address = WebAddress.nullable();
const extra = Extra;

export const ExperienceKind = z.enum(["work", "volunteer"]);
export type ExperienceKind = z.output<typeof ExperienceKind>;

/** Where a skill was seen: said by the person or an agent, read in an import, or found in a claim. */
export const SkillSource = z.strictObject({
  kind: z.enum(["person", "agent", "import", "claim"]),
  text: profileText(2000).nullable().meta({ description: "The sentence in which it was seen" }),
  claimId: ClaimID.nullable(),
});
export type SkillSource = z.output<typeof SkillSource>;

/** An experience with a start and no end goes on today. */
export const experienceFields = {
  kind: ExperienceKind,
  title: nameText.nullable(),
  company: nameText.nullable(),
  place: nameText.nullable(),
  ...period,
  url: address,
  summary: summaryText.nullable(),
  extra,
};

export const educationFields = {
  institution: nameText.nullable(),
  area: nameText.nullable().meta({ description: "Field of study" }),
  studyType: nameText.nullable().meta({ description: "Degree, in the resume's words" }),
  ...period,
  score: profileText(100).nullable(),
  url: address,
  courses: z.array(nameText).max(200),
  extra,
};

export const projectFields = {
  name: nameText.nullable(),
  description: summaryText.nullable(),
  ...period,
  url: address,
  entity: nameText.nullable().meta({ description: "The organisation that it was for" }),
  type: nameText.nullable(),
  roles: keywordList,
  keywords: keywordList,
  extra,
};

export const certificationFields = {
  name: nameText.nullable(),
  issuer: nameText.nullable(),
  date: PartialDate.nullable(),
  url: address,
  extra,
};

export const languageFields = {
  language: nameText.nullable(),
  code: LanguageCode.nullable().meta({ description: "ISO 639-1" }),
  fluency: nameText.nullable().meta({ description: "In words" }),
  level: LanguageLevel.nullable(),
  extra,
};

export const linkFields = {
  network: nameText.nullable(),
  username: nameText.nullable(),
  url: address,
  extra,
};

export const skillFields = {
  name: nameText.nullable(),
  level: nameText.nullable().meta({ description: "In words" }),
  keywords: keywordList,
  taxonomyKey: profileText(200).nullable().meta({ description: "Key in the skill taxonomy" }),
  source: SkillSource.nullable(),
  extra,
};

export const awardFields = {
  title: nameText.nullable(),
  date: PartialDate.nullable(),
  awarder: nameText.nullable(),
  summary: summaryText.nullable(),
  extra,
};

export const publicationFields = {
  name: nameText.nullable(),
  publisher: nameText.nullable(),
  releaseDate: PartialDate.nullable(),
  url: address,
  summary: summaryText.nullable(),
  extra,
};

export const interestFields = { name: nameText.nullable(), keywords: keywordList, extra };

export const referenceFields = { name: nameText.nullable(), reference: summaryText.nullable(), extra };

export const LONGEST_CLAIM = 4000;

/** One statement of what was done, by which lines of documents and scores are supported. */
export const claimFields = { text: profileText(LONGEST_CLAIM) };

/** Every section that has entries, with what an entry of it says. */
export const sectionFields = {
  experience: experienceFields,
  education: educationFields,
  projects: projectFields,
  certifications: certificationFields,
  languages: languageFields,
  links: linkFields,
  skills: skillFields,
  awards: awardFields,
  publications: publicationFields,
  interests: interestFields,
  references: referenceFields,
} as const;

export type PlainSection = keyof typeof sectionFields;
export const plainSections = Object.keys(sectionFields) as PlainSection[];

/** Claims stand below an entry of these. */
export const ClaimOwner = z.enum(["experience", "projects"]);
export type ClaimOwner = z.output<typeof ClaimOwner>;

export const ProfileSection = z.enum([...plainSections, "claims"]);
export type ProfileSection = z.output<typeof ProfileSection>;

/** Below one entry. */
export const MOST_CLAIMS = 200;
const MOST_ENTRIES = 300;
const MOST_SKILLS = 5000;

/** For how many entries a section has room, and what has claims for how many of those. */
export const mostEntriesOf = (section: ProfileSection): number => {
  if (section === "skills") return MOST_SKILLS;
  return section === "claims" ? MOST_CLAIMS : MOST_ENTRIES;
};
