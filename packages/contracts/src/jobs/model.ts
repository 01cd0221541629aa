import { z } from "zod";
import {
  detailOf,
  freeText,
  Instant,
  LocalDate,
  requiredText,
  tableId,
  untrusted,
  Version,
  WebAddress,
} from "../_kit/index.ts";
import { TagOnJob } from "../tags/model.ts";
import { FitInBrief } from "./fit-in-brief.ts";
import { monthlyPaymentsOf } from "./monthly-payments.ts";

export const JobID = tableId("JobID");
export type JobID = z.output<typeof JobID>;

export const CompanyID = tableId("CompanyID");

export const Remote = z.enum(["remote", "hybrid", "onsite"]);
export type Remote = z.output<typeof Remote>;

export const EmploymentType = z.enum([
  "full-time",
  "part-time",
  "contract",
  "temporary",
  "internship",
  "volunteer",
  "per-diem",
  "other",
]);
export type EmploymentType = z.output<typeof EmploymentType>;

export const SalaryPeriod = z.enum(["hour", "day", "week", "month", "year"]);
export type SalaryPeriod = z.output<typeof SalaryPeriod>;

/** How often a working year has each period: 52 weeks of 5 days of 8 hours. */
export const timesAYear = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
} as const satisfies Record<SalaryPeriod, number>;

/** Largest amount that both engines keep exactly with two decimals. */
const MAX_AMOUNT = 9_999_999_999_999;
const Amount = z.number().min(0).max(MAX_AMOUNT).multipleOf(0.01);

/** What the posting says of pay. `text`: the original words. What is left out is not known. */
export const Salary = z
  .strictObject({
    min: Amount.nullable().default(null),
    max: Amount.nullable().default(null),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "Not an ISO 4217 code")
      .nullable()
      .default(null),
    period: SalaryPeriod.nullable().default(null),
    text: untrusted(freeText(300)).nullable().default(null),
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    message: "The minimum is above the maximum",
    path: ["min"],
  });
export type Salary = z.output<typeof Salary>;

/** The same pay for a year, to compare postings by. */
export const YearlySalary = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
});
export type YearlySalary = z.output<typeof YearlySalary>;

/**
 * Null where there is no amount, or the posting does not say what period it is for: nothing is guessed. A monthly salary is paid as often
 * as its own words say.
 */
export const yearlySalaryOf = (salary: Salary | null): YearlySalary | null => {
  if (salary === null || salary.period === null || (salary.min === null && salary.max === null)) return null;
  const payments = salary.period === "month" && salary.text !== null ? monthlyPaymentsOf(salary.text) : null;
  const times = payments ?? timesAYear[salary.period];
  const yearly = (amount: number | null) => (amount === null ? null : Math.round(amount * times * 100) / 100);
  return { min: yearly(salary.min), max: yearly(salary.max), currency: salary.currency };
};

const place = detailOf("text", untrusted(freeText(200)).nullable().default(null));

/** A place of work; `text` is what a person reads, and enough. */
export const JobLocation = z.strictObject({
  text: untrusted(requiredText(300)),
  street: place,
  locality: place,
  region: place,
  postalCode: place,
  country: place,
});
export type JobLocation = z.output<typeof JobLocation>;

/** The fields of a job that come from its posting and that a person can edit. */
export const jobFields = {
  title: untrusted(requiredText(300)),
  company: untrusted(requiredText(200)).nullable(),
  locations: z.array(JobLocation).max(50),
  remote: Remote.nullable(),
  employmentType: EmploymentType.nullable(),
  employmentTypeText: untrusted(freeText(200)).nullable(),
  salary: Salary.nullable(),
  postedDate: LocalDate.nullable(),
  validThrough: LocalDate.nullable(),
  url: untrusted(WebAddress).nullable(),
  applyUrl: untrusted(WebAddress).nullable().meta({ description: "Where to apply, if apart from `url`" }),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "Not an ISO 639-1 code")
    .nullable()
    .meta({ description: "Of the text, ISO 639-1" }),
  closed: z
    .boolean()
    .nullable()
    .meta({ description: "Whether the posting says that it takes no more applications" }),
  descriptionHtml: detailOf(
    "descriptionText",
    // Made of 200,000 characters of text, each of which can become as long as `&quot;`.
    untrusted(freeText(1_250_000)).nullable().meta({ description: "Sanitised HTML" }),
  ),
  descriptionText: untrusted(freeText(200_000)).nullable(),
} as const;

export const JobFields = z.strictObject(jobFields);
export type JobFields = z.output<typeof JobFields>;

/** What a caller can write: the sanitised HTML follows from the text. */
export const EditableFields = JobFields.partial().omit({ descriptionHtml: true });
export type EditableFields = z.output<typeof EditableFields>;

export const jobFieldNames = Object.keys(jobFields) as (keyof JobFields)[];

/** Where a field's value came from: a part of the page, the data of an applicant system, or who wrote it. */
export const FieldSource = z.strictObject({
  kind: z.enum(["json-ld", "microdata", "rdfa", "system", "opengraph", "page", "text", "user", "agent"]),
  path: detailOf("kind", untrusted(z.string().max(200)))
    .optional()
    .meta({ description: "Where in the source, such as `baseSalary.value`" }),
});
export type FieldSource = z.output<typeof FieldSource>;

export const FieldSources = z.partialRecord(z.enum(Object.keys(jobFields) as [keyof JobFields]), FieldSource);
export type FieldSources = z.output<typeof FieldSources>;

const record = { id: JobID, version: Version };
const dates = {
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
};
const ApplicationReference = z
  .int()
  .nullable()
  .meta({ description: "The application made from this job, if any" });

export const Job = z.strictObject({
  ...record,
  ...jobFields,
  companyId: detailOf("company", CompanyID.nullable()),
  yearlySalary: detailOf("salary", YearlySalary.nullable()),
  tags: z.array(TagOnJob),
  sources: FieldSources,
  applicationId: ApplicationReference,
  ...dates,
});
export type Job = z.output<typeof Job>;

/** A job in a list: what its row shows. */
export const JobListItem = Job.omit({
  applyUrl: true,
  language: true,
  closed: true,
  descriptionHtml: true,
  descriptionText: true,
  sources: true,
  yearlySalary: true,
});
export type JobListItem = z.output<typeof JobListItem>;

/** With how well it suits the default profile; null: there is no profile, or it is not scored yet. */
export const JobInList = JobListItem.extend({ fit: FitInBrief.nullable() });
export type JobInList = z.output<typeof JobInList>;

/** What was read from a posting but not believed, or cut. */
export const ReadingWarning = z.strictObject({ field: z.string(), message: untrusted(z.string()) });
export type ReadingWarning = z.output<typeof ReadingWarning>;

/** One posting as it was recognised, before anything is stored. `knownJobId`: it is this job already. */
/** A job that a posting likely is. */
export const LikelyJob = z.strictObject({
  jobId: JobID,
  title: untrusted(z.string()),
  company: untrusted(z.string()).nullable(),
  likeness: z.int().min(0).max(100).meta({ description: "Percent" }),
  repost: z.boolean().meta({ description: "It is closed, or its application has ended" }),
});
export type LikelyJob = z.output<typeof LikelyJob>;

export const RecognisedPosting = z.strictObject({
  fields: JobFields,
  sources: FieldSources,
  warnings: z.array(ReadingWarning),
  knownJobId: JobID.nullable(),
  likely: z.array(LikelyJob).meta({ description: "Of a posting that is not known: jobs that it likely is" }),
});
export type RecognisedPosting = z.output<typeof RecognisedPosting>;

export const CaptureError = z.strictObject({ code: z.string(), message: z.string() });

export const CaptureResult = z.union([
  z.strictObject({
    job: Job,
    created: z.boolean(),
    sources: detailOf("job", FieldSources),
    warnings: z.array(ReadingWarning),
  }),
  z.strictObject({ error: CaptureError }),
]);
export type CaptureResult = z.output<typeof CaptureResult>;
