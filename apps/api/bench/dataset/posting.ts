import type { FieldSources, JobFields } from "@jobtracker/contracts";
import { companies, places, roles, seniorities, sentences } from "./phrases.ts";
import type { Random } from "./random.ts";

const MIN_DESCRIPTION = 2000;
const MAX_DESCRIPTION = 6000;
const SENTENCES_IN_PARAGRAPH = 4;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("'", "&#39;");

/** Paragraphs of 2 to 6 kB together. */
const paragraphsOf = (random: Random): string[] => {
  const length = random.between(MIN_DESCRIPTION, MAX_DESCRIPTION);
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const paragraph = Array.from({ length: SENTENCES_IN_PARAGRAPH }, () => random.pick(sentences)).join(" ");
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  return paragraphs;
};

const salaryOf = (random: Random): JobFields["salary"] => {
  if (random.happens(0.4)) return null;
  const min = random.between(50, 110) * 1000;
  const max = min + random.between(5, 40) * 1000;
  const currency = random.pick(["CHF", "EUR", "USD"]);
  return { min, max, currency, period: "year", text: `${currency} ${min}–${max} a year` };
};

const locationsOf = (random: Random): JobFields["locations"] =>
  Array.from({ length: random.between(1, 2) }, () => {
    const { locality, region, country } = random.pick(places);
    const text = [locality, region, country].filter((part) => part !== null).join(", ");
    return { text, street: null, locality, region, postalCode: null, country };
  });

const fromJsonLd = (path: string) => ({ kind: "json-ld" as const, path });

const sources: FieldSources = {
  title: fromJsonLd("title"),
  company: fromJsonLd("hiringOrganization.name"),
  locations: fromJsonLd("jobLocation"),
  employmentType: fromJsonLd("employmentType"),
  salary: fromJsonLd("baseSalary"),
  postedDate: fromJsonLd("datePosted"),
  validThrough: fromJsonLd("validThrough"),
  url: fromJsonLd("url"),
  descriptionHtml: fromJsonLd("description"),
  descriptionText: fromJsonLd("description"),
};

/** A posting as it is captured from a job board; each number gives another address. */
export const postingOf = (
  random: Random,
  number: number,
): { readonly fields: JobFields; readonly sources: FieldSources } => {
  const paragraphs = paragraphsOf(random);
  const fields: JobFields = {
    title: `${random.pick(seniorities)} ${random.pick(roles)}`,
    company: random.pick(companies),
    locations: locationsOf(random),
    remote: random.pick(["remote", "hybrid", "onsite", null]),
    employmentType: "full-time",
    employmentTypeText: "FULL_TIME",
    salary: salaryOf(random),
    postedDate: "2026-01-12",
    validThrough: random.happens(0.5) ? "2026-06-30" : null,
    url: `https://jobs.example.org/openings/${number}-${random.between(1000, 9999)}?source=board`,
    applyUrl: null,
    language: "en",
    closed: null,
    descriptionHtml: paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n"),
    descriptionText: paragraphs.join("\n\n"),
  };
  return { fields, sources };
};
