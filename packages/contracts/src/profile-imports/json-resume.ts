import { z } from "zod";
import { isStorable } from "../_kit/index.ts";

const text = z
  .string("Must be text")
  .refine(isStorable, { message: "Contains a NUL character or half of a surrogate pair" });
const texts = z.array(text, "Must be a list of texts");

/** As the schema's own pattern: a year, a month or a day, whether or not the calendar has it. */
const date = z
  .string("Must be text")
  .regex(/^[1-2]\d{3}(?:-[0-1]\d(?:-[0-3]\d)?)?$/, "Must be a date such as 2014-06-29, 2014-06 or 2014");

/** Fields that may be left out, and others beside them. */
const object = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject(shape, "Must be an object").partial();
const list = <Item extends z.ZodType>(item: Item) => z.array(item, "Must be a list");

const period = { startDate: date, endDate: date };

const location = object({ address: text, postalCode: text, city: text, countryCode: text, region: text });
const profile = object({ network: text, username: text, url: text });

const sections = {
  basics: object({
    ...{ name: text, label: text, image: text, email: text, phone: text, url: text, summary: text },
    location,
    profiles: list(profile),
  }),
  work: list(
    object({
      ...{ name: text, location: text, description: text, position: text, url: text },
      ...period,
      summary: text,
      highlights: texts,
    }),
  ),
  volunteer: list(
    object({ organization: text, position: text, url: text, ...period, summary: text, highlights: texts }),
  ),
  education: list(
    object({
      institution: text,
      url: text,
      area: text,
      studyType: text,
      ...period,
      score: text,
      courses: texts,
    }),
  ),
  awards: list(object({ title: text, date, awarder: text, summary: text })),
  certificates: list(object({ name: text, date, url: text, issuer: text })),
  publications: list(object({ name: text, publisher: text, releaseDate: date, url: text, summary: text })),
  skills: list(object({ name: text, level: text, keywords: texts })),
  languages: list(object({ language: text, fluency: text })),
  interests: list(object({ name: text, keywords: texts })),
  references: list(object({ name: text, reference: text })),
  projects: list(
    object({
      ...{ name: text, description: text, highlights: texts, keywords: texts },
      ...period,
      ...{ url: text, roles: texts, entity: text, type: text },
    }),
  ),
  meta: object({ canonical: text, version: text, lastModified: text }),
};

/** A document of JSON Resume, schema 1.0.0 (https://jsonresume.org/schema), with whatever stands beside its fields. */
export const JsonResume = object({ $schema: text, ...sections }).meta({
  description: "JSON Resume, schema 1.0.0",
});
export type JsonResume = z.output<typeof JsonResume>;

/** What the schema knows at its root; it allows nothing else there. */
export const jsonResumeSections: ReadonlySet<string> = new Set(["$schema", ...Object.keys(sections)]);
