import { EmploymentType, Remote, SalaryPeriod } from "@jobtracker/contracts";
import { z } from "zod";

const words = z.string().min(1).nullable();
const amount = z.number().min(0).nullable();
const day = z.iso.date().nullable();

/** A place as a person reads it; `country` is ISO 3166-1 alpha-2 where the source names one in any form. */
const LabelledPlace = z.strictObject({
  text: z.string().min(1),
  city: words,
  region: words,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
});

const LabelledPay = z.strictObject({
  min: amount,
  max: amount,
  currency: words,
  period: SalaryPeriod.nullable(),
  yearlyMin: amount,
  yearlyMax: amount,
  words,
});

/** What a person read in a posting. Null, or no place: the source does not say. */
const LabelledFields = z.strictObject({
  title: z.string().min(1),
  company: words,
  locations: z.array(LabelledPlace),
  remote: Remote.nullable(),
  employmentType: EmploymentType.nullable(),
  employmentTypeText: words,
  salary: LabelledPay.nullable(),
  postedDate: day,
  postedDaysAgo: z.int().nullable().meta({ description: "Days before the capture, of a relative date" }),
  validThrough: day,
  language: words,
  url: words,
  applyUrl: words,
  externalId: words,
  closed: z.boolean().nullable(),
});
export type LabelledFields = z.output<typeof LabelledFields>;

const Reader = z.enum([
  "json-ld",
  "microdata",
  "rdfa",
  "opengraph",
  "readable-text",
  "greenhouse",
  "lever",
  "ashby",
  "workday",
  "smartrecruiters",
  "recruitee",
  "personio",
  "teamtailor",
  "none",
]);

const unit = {
  id: z.string().regex(/^.+#\d+$/),
  file: z.string().min(1),
  index: z.int().min(0).meta({ description: "Which posting of the file, in its order" }),
  reader: Reader,
  inClone: z.boolean().meta({ description: "False: the file is in the shared collection alone" }),
  note: z.string().optional(),
};

/** `alsoAccepted`: by field (`salary.period`: inside a field), other values that are as right. */
export const CaptureLabel = z.discriminatedUnion("outcome", [
  z.strictObject({
    ...unit,
    outcome: z.literal("posting"),
    fields: LabelledFields,
    alsoAccepted: z.record(z.string(), z.array(z.json()).min(1)).optional(),
  }),
  z.strictObject({ ...unit, outcome: z.literal("no-posting") }),
  z.strictObject({ ...unit, outcome: z.literal("refused") }),
]);
export type CaptureLabel = z.output<typeof CaptureLabel>;
