import { z } from "zod";
import { Currency, Instant, LocalDate, Version, WebAddress } from "../_kit/index.ts";
import { Remote, SalaryPeriod } from "../jobs/model.ts";
import {
  ClaimID,
  CountryCode,
  Extra,
  LanguageCode,
  nameText,
  ProfileEntryID,
  ProfileID,
  profileText,
  summaryText,
} from "./scalars.ts";
import {
  awardFields,
  certificationFields,
  claimFields,
  educationFields,
  experienceFields,
  interestFields,
  languageFields,
  linkFields,
  projectFields,
  publicationFields,
  referenceFields,
  skillFields,
} from "./sections.ts";

/** Who it is about. */
export const basicsFields = {
  fullName: nameText.nullable(),
  headline: nameText.nullable(),
  email: profileText(254).nullable(),
  phone: profileText(50).nullable(),
  url: WebAddress.nullable(),
  imageUrl: WebAddress.nullable(),
  address: nameText.nullable().meta({ description: "Street and number" }),
  postalCode: profileText(20).nullable(),
  city: nameText.nullable(),
  region: nameText.nullable(),
  countryCode: CountryCode.nullable(),
  summary: summaryText.nullable(),
  basicsExtra: Extra,
  locationExtra: Extra,
};
export const Basics = z.strictObject(basicsFields);
export type Basics = z.output<typeof Basics>;

/** Largest amount that both engines keep exactly with two decimals. */
const MAX_AMOUNT = 9_999_999_999_999;

export const MinimumSalary = z.strictObject({
  amount: z.number().min(0).max(MAX_AMOUNT).multipleOf(0.01),
  currency: Currency,
  period: SalaryPeriod,
});
export type MinimumSalary = z.output<typeof MinimumSalary>;

export const WantedPlace = z.strictObject({ text: nameText, countryCode: CountryCode.nullable() });
export type WantedPlace = z.output<typeof WantedPlace>;

const MOST_WISHES = 50;

/** What the person looks for. An empty list, or null, is no wish. */
export const aspirationFields = {
  titles: z.array(nameText).max(MOST_WISHES),
  places: z.array(WantedPlace).max(MOST_WISHES),
  remote: z.array(Remote).max(3).meta({ description: "Ways of working that will do" }),
  minimumSalary: MinimumSalary.nullable(),
  startFrom: LocalDate.nullable().meta({ description: "Earliest day to begin" }),
  permits: z.array(CountryCode).max(100).meta({ description: "Countries in which the person may work" }),
  dealBreakers: z.array(profileText(500)).max(MOST_WISHES),
};
export const Aspirations = z.strictObject({ version: Version, ...aspirationFields });
export type Aspirations = z.output<typeof Aspirations>;

const entry = { id: ProfileEntryID, version: Version };

export const Claim = z.strictObject({ id: ClaimID, version: Version, ...claimFields });
export type Claim = z.output<typeof Claim>;

const highlights = z.array(Claim);

export const Experience = z.strictObject({ ...entry, ...experienceFields, highlights });
export type Experience = z.output<typeof Experience>;
export const Education = z.strictObject({ ...entry, ...educationFields });
export type Education = z.output<typeof Education>;
export const Project = z.strictObject({ ...entry, ...projectFields, highlights });
export type Project = z.output<typeof Project>;
export const Certification = z.strictObject({ ...entry, ...certificationFields });
export const SpokenLanguage = z.strictObject({ ...entry, ...languageFields });
export const ProfileLink = z.strictObject({ ...entry, ...linkFields });
export const ProfileSkill = z.strictObject({ ...entry, ...skillFields });
export type ProfileSkill = z.output<typeof ProfileSkill>;
export const Award = z.strictObject({ ...entry, ...awardFields });
export const Publication = z.strictObject({ ...entry, ...publicationFields });
export const Interest = z.strictObject({ ...entry, ...interestFields });
export const Reference = z.strictObject({ ...entry, ...referenceFields });

/** The entries of every section that are not deleted, in their order. */
const sections = {
  experience: z.array(Experience),
  education: z.array(Education),
  projects: z.array(Project),
  certifications: z.array(Certification),
  languages: z.array(SpokenLanguage),
  links: z.array(ProfileLink),
  skills: z.array(ProfileSkill),
  awards: z.array(Award),
  publications: z.array(Publication),
  interests: z.array(Interest),
  references: z.array(Reference),
};

export const profileHead = {
  id: ProfileID,
  version: Version.meta({ description: "Of name, language, basics and extra" }),
  revision: z.int().min(1).meta({ description: "Grows with every change of anything in the profile" }),
  name: nameText,
  language: LanguageCode.nullable().meta({ description: "In which it is written, ISO 639-1" }),
  isDefault: z.boolean(),
};

const times = { createdAt: Instant, updatedAt: Instant, deletedAt: Instant.nullable() };

/** A profile without its content. */
export const ProfileSummary = z.strictObject({
  ...profileHead,
  fullName: z.string().nullable(),
  headline: z.string().nullable(),
  ...times,
});
export type ProfileSummary = z.output<typeof ProfileSummary>;

/** What a profile says, apart from how it is kept: what a version is a snapshot of. */
export const profileContent = { basics: Basics, ...sections, aspirations: Aspirations, extra: Extra };
export const ProfileContent = z.strictObject(profileContent);
export type ProfileContent = z.output<typeof ProfileContent>;

/** A whole profile. */
export const ProfileDocument = z.strictObject({ ...profileHead, ...profileContent, ...times });
export type ProfileDocument = z.output<typeof ProfileDocument>;
