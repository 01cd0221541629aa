import { z } from "zod";

const words = z.string().min(1).nullable();
/** As exact as the source: a year, a month or a day. */
const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .nullable();
const firstWords = z.string().min(1).meta({ description: "The first six words at most" });

const LabelledPosition = z.strictObject({
  title: words,
  company: words,
  start: date,
  end: date,
  current: z.boolean(),
  place: words,
  summary: firstWords.nullable(),
  highlights: z.array(firstWords),
});

const LabelledEducation = z.strictObject({
  school: words,
  degree: words,
  area: words,
  start: date,
  end: date,
});

/** What a person reads in a resume. Null, or an empty list: the source does not say. */
const LabelledResume = z.strictObject({
  name: words,
  headline: words,
  email: z.email().nullable(),
  phone: words,
  location: words,
  town: words.meta({ description: "What `location` must hold to be right" }),
  links: z.array(z.string().min(1)),
  summary: firstWords.nullable(),
  positions: z.array(LabelledPosition),
  education: z.array(LabelledEducation),
  skills: z.array(z.string().min(1)),
  languages: z.array(z.strictObject({ name: z.string().min(1), fluency: words })),
  certifications: z.array(z.strictObject({ name: z.string().min(1), issuer: words, date })),
  projects: z.array(
    z.strictObject({ name: z.string().min(1), start: date, end: date, highlights: z.array(firstWords) }),
  ),
});
export type LabelledResume = z.output<typeof LabelledResume>;

const unit = {
  id: z.string().min(1).meta({ description: "The file, or folder of files, below `resumes`" }),
  unit: z.string().min(1).meta({ description: "What stands whole in one half" }),
  stratum: z.string().min(1),
  language: z.enum(["de", "en", "es", "fr"]).nullable(),
  inClone: z.boolean().meta({ description: "False: the file is in the shared collection alone" }),
  note: z.string().min(1).optional(),
};

/**
 * `alsoAccepted`: by path (`positions.0.end`), other values that are as right; a number for highlights is how many of them
 * there may be too. `arguable`: entries of a list whose presence and absence are both right.
 */
export const ResumeLabel = z.discriminatedUnion("outcome", [
  z.strictObject({
    ...unit,
    format: z.enum(["json-resume", "linkedin-zip", "linkedin-csv", "pdf", "docx"]),
    outcome: z.literal("resume"),
    fields: LabelledResume,
    alsoAccepted: z.record(z.string(), z.array(z.json()).min(1)).optional(),
    arguable: z
      .strictObject({ skills: z.array(z.string().min(1)).min(1), links: z.array(z.string().min(1)).min(1) })
      .partial()
      .optional(),
  }),
  z.strictObject({
    ...unit,
    format: z.enum(["json", "pdf"]),
    outcome: z.literal("refused"),
    reason: z.enum(["encrypted", "no-text", "corrupt", "unknown-format"]),
  }),
]);
export type ResumeLabel = z.output<typeof ResumeLabel>;

/** Which cases of a file of the schema's own tests are valid, by name. */
export const SchemaCases = z.strictObject({
  file: z.string().min(1),
  cases: z.record(z.string(), z.boolean()),
});
export type SchemaCases = z.output<typeof SchemaCases>;
