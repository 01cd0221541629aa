import { z } from "zod";
import { amount, applyAction, jobPosting, namedPlace, slugOf, words } from "./fields.ts";
import { postingsOf } from "./postings-of.ts";
import type { PostingSystem } from "./system.ts";

/** A posting of Lever's Postings API (`api.lever.co/v0/postings/{site}`). */
const Posting = z.object({
  id: z.string(),
  text: z.string(),
  hostedUrl: z.string(),
  applyUrl: words,
  categories: z.object({
    commitment: words,
    location: words,
    allLocations: z.array(z.string()).nullish().catch(null),
  }),
  country: words,
  workplaceType: words,
  createdAt: amount,
  description: words,
  lists: z
    .array(z.object({ text: words, content: words }))
    .nullish()
    .catch(null),
  additional: words,
  salaryRange: z.object({ min: amount, max: amount, currency: words, interval: words }).nullish().catch(null),
});
type Posting = z.output<typeof Posting>;

const paths = {
  title: "text",
  url: "hostedUrl",
  potentialAction: "applyUrl",
  hiringOrganization: "hostedUrl",
  jobLocation: "categories.location",
  jobLocationType: "workplaceType",
  employmentType: "categories.commitment",
  description: "description",
  datePosted: "createdAt",
  identifier: "id",
  baseSalary: "salaryRange",
};

/** Of all places the country is that of the first. */
const placesOf = ({ categories: { location, allLocations }, country }: Posting) => {
  const all = allLocations?.length ? allLocations : [location];
  return all.map((name, index) => namedPlace(name, index === 0 ? country : null));
};

const descriptionOf = ({ description, lists, additional }: Posting): string =>
  [
    description,
    ...(lists ?? []).map(({ text, content }) => `<h3>${text ?? ""}</h3><ul>${content ?? ""}</ul>`),
    additional,
  ]
    .filter(Boolean)
    .join("\n");

/** "per-year-salary", "per-hour-wage". */
const periodOf = (interval: string | null | undefined) => /^per-([a-z]+)-/.exec(interval ?? "")?.[1];

const toSchema = (posting: Posting) =>
  jobPosting({
    title: posting.text,
    url: posting.hostedUrl,
    potentialAction: applyAction(posting.applyUrl),
    hiringOrganization: slugOf(posting.hostedUrl),
    jobLocation: placesOf(posting),
    jobLocationType: posting.workplaceType === "unspecified" ? null : posting.workplaceType,
    employmentType: posting.categories.commitment,
    description: descriptionOf(posting),
    datePosted: posting.createdAt,
    identifier: posting.id,
    baseSalary: posting.salaryRange && {
      "@type": "MonetaryAmount",
      currency: posting.salaryRange.currency,
      value: {
        minValue: posting.salaryRange.min,
        maxValue: posting.salaryRange.max,
        unitText: periodOf(posting.salaryRange.interval),
      },
    },
  });

export const lever: PostingSystem = {
  name: "Lever",
  hosts: /(?:^|\.)lever\.co$/,
  read: (value) => postingsOf(value, null, Posting, (posting) => ({ schema: toSchema(posting), paths })),
};
