import { z } from "zod";
import { periodInWords } from "../fields/salary-words-of-time.ts";
import { amount, id, jobPosting, namedPlace, slugOf, words } from "./fields.ts";
import { postingsOf } from "./postings-of.ts";
import type { PostingSystem } from "./system.ts";

/** A job of Greenhouse's Job Board API (`boards-api.greenhouse.io/v1/boards/{token}/jobs`). */
const Job = z.object({
  id,
  internal_job_id: id.nullish(),
  title: z.string(),
  absolute_url: z.string(),
  company_name: words,
  location: z.object({ name: words }).nullish().catch(null),
  content: words,
  first_published: words,
  application_deadline: words,
  pay_input_ranges: z
    .array(z.object({ min_cents: amount, max_cents: amount, currency_type: words, title: words }))
    .nullish()
    .catch(null),
});
type Job = z.output<typeof Job>;

const paths = {
  title: "title",
  url: "absolute_url",
  hiringOrganization: "company_name",
  jobLocation: "location.name",
  description: "content",
  datePosted: "first_published",
  validThrough: "application_deadline",
  identifier: "id",
  baseSalary: "pay_input_ranges",
};

/** Several places stand in one name, divided by ";" or "|". */
const placesOf = ({ location }: Job) =>
  location?.name?.split(/\s*[;|]\s*/).map((name) => namedPlace(name)) ?? [];

/** The period is not said apart; where the title of a range says it ("Hourly rate"), it is that. */
const payOf = ({ pay_input_ranges: ranges }: Job) =>
  ranges?.map(({ min_cents: min, max_cents: max, currency_type: currency, title }) => ({
    "@type": "MonetaryAmount",
    currency,
    description: title,
    value: {
      minValue: unitsOf(min),
      maxValue: unitsOf(max),
      unitText: title ? periodInWords(title) : null,
    },
  }));

const unitsOf = (cents: string | number | null | undefined): number | null =>
  cents === null || cents === undefined || cents === "" ? null : Number(cents) / 100;

const toSchema = (job: Job) =>
  jobPosting({
    title: job.title,
    url: job.absolute_url,
    hiringOrganization: job.company_name ?? slugOf(job.absolute_url),
    jobLocation: placesOf(job),
    description: job.content,
    datePosted: job.first_published,
    validThrough: job.application_deadline,
    identifier: job.id,
    baseSalary: payOf(job),
  });

export const greenhouse: PostingSystem = {
  name: "Greenhouse",
  hosts: /(?:^|\.)greenhouse\.io$/,
  read: (value) => postingsOf(value, "jobs", Job, (job) => ({ schema: toSchema(job), paths })),
};
