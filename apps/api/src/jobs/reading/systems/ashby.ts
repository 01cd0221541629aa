import { z } from "zod";
import { amount, applyAction, flag, jobPosting, namedPlace, postalAddress, slugOf, words } from "./fields.ts";
import { postingsOf } from "./postings-of.ts";
import type { PostingSystem } from "./system.ts";

const Address = z
  .object({
    postalAddress: z
      .object({ addressLocality: words, addressRegion: words, addressCountry: words })
      .nullish(),
  })
  .nullish()
  .catch(null);
const Component = z.object({
  compensationType: words,
  interval: words,
  currencyCode: words,
  minValue: amount,
  maxValue: amount,
});

/** A job of Ashby's public job board (`api.ashbyhq.com/posting-api/job-board/{name}`). */
const Job = z.object({
  id: z.string(),
  title: z.string(),
  jobUrl: z.string(),
  applyUrl: words,
  location: words,
  address: Address,
  secondaryLocations: z
    .array(z.object({ location: words, address: Address }))
    .nullish()
    .catch(null),
  employmentType: words,
  workplaceType: words,
  isRemote: flag,
  publishedAt: words,
  descriptionHtml: words,
  compensation: z
    .object({ compensationTierSummary: words, summaryComponents: z.array(Component).nullish().catch(null) })
    .nullish()
    .catch(null),
});
type Job = z.output<typeof Job>;

const paths = {
  title: "title",
  url: "jobUrl",
  potentialAction: "applyUrl",
  hiringOrganization: "jobUrl",
  jobLocation: "location",
  jobLocationType: "workplaceType",
  employmentType: "employmentType",
  description: "descriptionHtml",
  datePosted: "publishedAt",
  identifier: "id",
  baseSalary: "compensation",
};

const placeOf = ({ location, address }: Pick<Job, "location" | "address">) => {
  const { addressLocality, addressRegion, addressCountry } = address?.postalAddress ?? {};
  const isTown = Boolean(addressLocality);
  return isTown
    ? postalAddress({ locality: addressLocality, region: addressRegion, country: addressCountry })
    : namedPlace(location, addressCountry);
};

const payOf = ({ compensation }: Job) => {
  const salary = compensation?.summaryComponents?.find(
    ({ compensationType }) => compensationType === "Salary",
  );
  if (salary === undefined) return null;
  return {
    "@type": "MonetaryAmount",
    description: compensation?.compensationTierSummary,
    currency: salary.currencyCode,
    // "1 YEAR"
    value: {
      minValue: salary.minValue,
      maxValue: salary.maxValue,
      unitText: salary.interval?.replace(/^1 /, ""),
    },
  };
};

const toSchema = (job: Job) =>
  jobPosting({
    title: job.title,
    url: job.jobUrl,
    potentialAction: applyAction(job.applyUrl),
    hiringOrganization: slugOf(job.jobUrl),
    jobLocation: [job, ...(job.secondaryLocations ?? [])].map(placeOf),
    // The more exact word wins over the flag, which is set for hybrid work too.
    jobLocationType: job.workplaceType ?? (job.isRemote === true ? "remote" : null),
    employmentType: job.employmentType,
    description: job.descriptionHtml,
    datePosted: job.publishedAt,
    identifier: job.id,
    baseSalary: payOf(job),
  });

export const ashby: PostingSystem = {
  name: "Ashby",
  hosts: /(?:^|\.)ashbyhq\.com$/,
  read: (value) => postingsOf(value, "jobs", Job, (job) => ({ schema: toSchema(job), paths })),
};
