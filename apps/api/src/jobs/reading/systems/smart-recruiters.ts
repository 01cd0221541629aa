import { z } from "zod";
import { applyAction, flag, id, jobPosting, postalAddress, words } from "./fields.ts";
import { postingsOf } from "./postings-of.ts";
import type { PostingSystem } from "./system.ts";

const Section = z.object({ title: words, text: words }).nullish().catch(null);

/** A posting of SmartRecruiters' Posting API (`api.smartrecruiters.com/v1/companies/{company}/postings`). */
const Posting = z.object({
  id,
  name: z.string(),
  company: z.object({ name: words, identifier: words }),
  releasedDate: words,
  location: z.object({
    city: words,
    region: words,
    country: words,
    address: words,
    postalCode: words,
    remote: flag,
    hybrid: flag,
  }),
  typeOfEmployment: z.object({ label: words }).nullish().catch(null),
  postingUrl: words,
  applyUrl: words,
  jobAd: z
    .object({
      sections: z.object({
        companyDescription: Section,
        jobDescription: Section,
        qualifications: Section,
        additionalInformation: Section,
      }),
    })
    .nullish()
    .catch(null),
});
type Posting = z.output<typeof Posting>;

const paths = {
  title: "name",
  url: "postingUrl",
  potentialAction: "applyUrl",
  hiringOrganization: "company.name",
  jobLocation: "location",
  jobLocationType: "location.remote, location.hybrid",
  employmentType: "typeOfEmployment.label",
  description: "jobAd.sections",
  datePosted: "releasedDate",
  identifier: "id",
};

const workplaceOf = ({ location: { remote, hybrid } }: Posting) => {
  if (hybrid === true) return "hybrid";
  if (remote === true) return "remote";
  return remote === false && hybrid === false ? "onsite" : null;
};

/** The address of a posting's public page, which lists leave out. */
const addressOf = ({ id, company, postingUrl }: Posting) =>
  postingUrl ??
  (company.identifier
    ? `https://jobs.smartrecruiters.com/${encodeURIComponent(company.identifier)}/${id}`
    : null);

const descriptionOf = ({ jobAd }: Posting): string => {
  const { companyDescription, jobDescription, qualifications, additionalInformation } = jobAd?.sections ?? {};
  return [companyDescription, jobDescription, qualifications, additionalInformation]
    .map((section) => (section?.text ? `<h3>${section.title ?? ""}</h3>${section.text}` : ""))
    .join("\n");
};

const toSchema = (posting: Posting) =>
  jobPosting({
    title: posting.name,
    url: addressOf(posting),
    potentialAction: applyAction(posting.applyUrl),
    hiringOrganization: posting.company.name,
    jobLocation: postalAddress({
      street: posting.location.address,
      locality: posting.location.city,
      region: posting.location.region,
      postalCode: posting.location.postalCode,
      country: posting.location.country?.toUpperCase(),
    }),
    jobLocationType: workplaceOf(posting),
    employmentType: posting.typeOfEmployment?.label,
    description: descriptionOf(posting),
    datePosted: posting.releasedDate,
    identifier: posting.id,
  });

export const smartRecruiters: PostingSystem = {
  name: "SmartRecruiters",
  hosts: /(?:^|\.)smartrecruiters\.com$/,
  read: (value) => postingsOf(value, "content", Posting, (posting) => ({ schema: toSchema(posting), paths })),
};
