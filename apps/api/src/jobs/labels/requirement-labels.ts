import { z } from "zod";

const years = z.number().positive().nullable();

export const RequirementKind = z.enum([
  "hard",
  "soft",
  "experience",
  "degree",
  "language",
  "permit",
  "place",
]);
export type RequirementKind = z.output<typeof RequirementKind>;

const Weight = z.enum(["critical", "optional"]);
const DegreeLevel = z.enum(["secondary", "vocational", "bachelor", "master", "doctorate"]);

/** `sentence`: as it stands in the text. `arguable`: neither its absence nor its presence is a fault. */
const row = {
  weight: Weight,
  sentence: z.string().min(1),
  arguable: z.literal(true).optional(),
};

/** Other values that are as right. */
const also = {
  kind: z.array(RequirementKind).min(1).optional(),
  weight: z.array(Weight).min(1).optional(),
};
const alsoAccepted = z.strictObject(also).optional();

const plain = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), ...row, alsoAccepted });

/** One thing that a posting asks of the applicant: a row for each sentence and kind, and for each language. */
export const RequirementLabel = z.discriminatedUnion("kind", [
  plain("hard"),
  plain("soft"),
  plain("permit"),
  plain("place"),
  z.strictObject({
    kind: z.literal("experience"),
    ...row,
    years: years.meta({ description: "At least so many; half a year is 0.5" }),
    maxYears: years,
    alsoAccepted,
  }),
  z.strictObject({
    kind: z.literal("degree"),
    ...row,
    level: DegreeLevel.nullable().meta({ description: "The lowest that suffices" }),
    alsoAccepted: z
      .strictObject({ ...also, level: z.array(DegreeLevel.nullable()).min(1).optional() })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal("language"),
    ...row,
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .nullable()
      .meta({ description: "ISO 639-1; null: any other" }),
    cefr: z.enum(["A1", "A2", "B1", "B2", "C1", "C2"]).nullable(),
    alsoAccepted,
  }),
]);
export type RequirementLabel = z.output<typeof RequirementLabel>;

/** Of each text by its id. */
export const RequirementsOfTexts = z.record(z.string(), z.array(RequirementLabel).min(1));
