import { z } from "zod";
import { Instant, Version } from "../_kit/index.ts";
import { Claim, ProfileDocument } from "./document.ts";
import { ProfileEntryID, ProfileID } from "./scalars.ts";
import {
  ClaimOwner,
  claimFields,
  MOST_CLAIMS,
  type PlainSection,
  ProfileSection,
  sectionFields,
} from "./sections.ts";

/** What an entry of a section says. */
export type EntryFields<Section extends PlainSection> = {
  -readonly [Name in keyof (typeof sectionFields)[Section]]: z.output<
    (typeof sectionFields)[Section][Name] & z.ZodType
  >;
};

const period = { startDate: null, endDate: null, url: null };

/** An entry that says nothing yet. */
export const blankEntries: { readonly [Section in PlainSection]: EntryFields<Section> } = {
  experience: { kind: "work", title: null, company: null, place: null, ...period, summary: null, extra: {} },
  education: {
    institution: null,
    area: null,
    studyType: null,
    ...period,
    score: null,
    courses: [],
    extra: {},
  },
  projects: {
    name: null,
    description: null,
    ...period,
    entity: null,
    type: null,
    roles: [],
    keywords: [],
    extra: {},
  },
  certifications: { name: null, issuer: null, date: null, url: null, extra: {} },
  languages: { language: null, code: null, fluency: null, level: null, extra: {} },
  links: { network: null, username: null, url: null, extra: {} },
  skills: { name: null, level: null, keywords: [], taxonomyKey: null, source: null, extra: {} },
  awards: { title: null, date: null, awarder: null, summary: null, extra: {} },
  publications: { name: null, publisher: null, releaseDate: null, url: null, summary: null, extra: {} },
  interests: { name: null, keywords: [], extra: {} },
  references: { name: null, reference: null, extra: {} },
};

const section = <const Name extends ProfileSection, Fields extends z.ZodRawShape>(
  name: Name,
  fields: Fields,
) =>
  z
    .strictObject(fields)
    .partial()
    .extend({ section: z.literal(name) });

const highlights = z
  .array(claimFields.text)
  .max(MOST_CLAIMS)
  .optional()
  .meta({ description: "Its claims, in their order" });

const experience = section("experience", sectionFields.experience);
const projects = section("projects", sectionFields.projects);
const claims = z.strictObject({ section: z.literal("claims"), ...claimFields });

const others = [
  section("education", sectionFields.education),
  section("certifications", sectionFields.certifications),
  section("languages", sectionFields.languages),
  section("links", sectionFields.links),
  section("skills", sectionFields.skills),
  section("awards", sectionFields.awards),
  section("publications", sectionFields.publications),
  section("interests", sectionFields.interests),
  section("references", sectionFields.references),
] as const;

/** The entry below which a claim stands. */
export const ClaimParent = z.strictObject({ section: ClaimOwner, id: ProfileEntryID });
export type ClaimParent = z.output<typeof ClaimParent>;

/** An entry to add. What is left out is not said. */
export const NewEntry = z.discriminatedUnion("section", [
  experience.extend({ highlights }),
  projects.extend({ highlights }),
  claims.extend({ of: ClaimParent }),
  ...others,
]);
export type NewEntry = z.output<typeof NewEntry>;

/** A change of an entry: an absent field stays as it is, null clears it. */
export const EntryChange = z.discriminatedUnion("section", [experience, projects, claims, ...others]);
export type EntryChange = z.output<typeof EntryChange>;

/** Tells which entry of a profile. */
export const EntryReference = z.strictObject({ section: ProfileSection, id: ProfileEntryID });
export type EntryReference = z.output<typeof EntryReference>;

const { shape } = ProfileDocument;
const entryOf = <const Name extends ProfileSection, Shape extends z.ZodRawShape>(
  name: Name,
  entry: z.ZodObject<Shape>,
) => entry.extend({ section: z.literal(name) });

/** An entry as it stands in the document, with its section. */
export const ProfileEntry = z.discriminatedUnion("section", [
  entryOf("experience", shape.experience.element),
  entryOf("education", shape.education.element),
  entryOf("projects", shape.projects.element),
  entryOf("certifications", shape.certifications.element),
  entryOf("languages", shape.languages.element),
  entryOf("links", shape.links.element),
  entryOf("skills", shape.skills.element),
  entryOf("awards", shape.awards.element),
  entryOf("publications", shape.publications.element),
  entryOf("interests", shape.interests.element),
  entryOf("references", shape.references.element),
  Claim.extend({ section: z.literal("claims"), of: ClaimParent }),
]);
export type ProfileEntry = z.output<typeof ProfileEntry>;

/** An entry after a change, deleted or not. */
export const EntryState = z.strictObject({
  id: ProfileEntryID,
  version: Version,
  profileId: ProfileID,
  revision: z.int().min(1).meta({ description: "Of the profile" }),
  position: z.int().min(0).nullable().meta({ description: "Among those that are not deleted, from 0" }),
  entry: ProfileEntry,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type EntryState = z.output<typeof EntryState>;
