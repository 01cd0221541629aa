import { z } from "zod";
import { amount, applyAction, flag, id, jobPosting, postalAddress, words } from "./fields.ts";
import { postingsOf } from "./postings-of.ts";
import type { PostingSystem } from "./system.ts";

const Place = z.object({
  city: words,
  state: words,
  country: words,
  country_code: words,
  postal_code: words,
  street: words,
});

/** An offer of Recruitee's careers site API (`{company}.recruitee.com/api/offers`). */
const Offer = z.object({
  id,
  slug: z.string(),
  title: z.string(),
  careers_url: z.string(),
  careers_apply_url: words,
  company_name: words,
  location: words,
  locations: z.array(Place).nullish().catch(null),
  employment_type_code: words,
  remote: flag,
  hybrid: flag,
  on_site: flag,
  published_at: words,
  close_at: words,
  description: words,
  requirements: words,
  salary: z.object({ min: amount, max: amount, currency: words, period: words }).nullish().catch(null),
});
type Offer = z.output<typeof Offer>;

const paths = {
  title: "title",
  url: "careers_url",
  potentialAction: "careers_apply_url",
  hiringOrganization: "company_name",
  jobLocation: "locations",
  jobLocationType: "remote, hybrid, on_site",
  employmentType: "employment_type_code",
  description: "description",
  datePosted: "published_at",
  validThrough: "close_at",
  identifier: "id",
  baseSalary: "salary",
};

const placesOf = ({ locations, location }: Offer) =>
  locations?.length
    ? locations.map((place) =>
        postalAddress({
          locality: place.city,
          region: place.state,
          postalCode: place.postal_code,
          country: place.country_code ?? place.country,
        }),
      )
    : location;

/** Several can be true: hybrid says the most, and remote and on site together are hybrid. */
const workplaceOf = ({ remote, hybrid, on_site: onSite }: Offer) => {
  if (hybrid === true || (remote === true && onSite === true)) return "hybrid";
  if (remote === true) return "remote";
  return onSite === true ? "onsite" : null;
};

const toSchema = (offer: Offer) =>
  jobPosting({
    title: offer.title,
    url: offer.careers_url,
    potentialAction: applyAction(offer.careers_apply_url),
    hiringOrganization: offer.company_name,
    jobLocation: placesOf(offer),
    jobLocationType: workplaceOf(offer),
    employmentType: offer.employment_type_code,
    description: [offer.description, offer.requirements].filter(Boolean).join("\n"),
    datePosted: offer.published_at,
    validThrough: offer.close_at,
    identifier: offer.id,
    baseSalary: offer.salary && {
      "@type": "MonetaryAmount",
      currency: offer.salary.currency,
      value: { minValue: offer.salary.min, maxValue: offer.salary.max, unitText: offer.salary.period },
    },
  });

export const recruitee: PostingSystem = {
  name: "Recruitee",
  hosts: /(?:^|\.)recruitee\.com$/,
  read: (value) => postingsOf(value, "offers", Offer, (offer) => ({ schema: toSchema(offer), paths })),
};
