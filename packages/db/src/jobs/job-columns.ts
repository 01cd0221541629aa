import type { FieldSources, JobFields } from "@jobtracker/contracts";
import { boardHostOf } from "./board-host.ts";
import { searchTextOf, sortKeyOf } from "./search-text.ts";

/** What makes "the same posting again" recognisable: SHA-256 in hex of each of its keys. */
export interface JobHashes {
  readonly urlHash: string | null;
  readonly externalHash: string | null;
  readonly contentHash: string;
  /** That of the address with "www." where it has none, or without: looked for, never stored. */
  readonly otherUrlHash?: string | null;
}

/** What a job holds, whoever wrote it. */
export interface JobContent {
  readonly fields: JobFields;
  readonly sources: FieldSources;
  readonly companyId: number | null;
  readonly hashes: JobHashes;
}

const salaryColumns = (salary: JobFields["salary"]) => ({
  salaryMin: salary?.min ?? null,
  salaryMax: salary?.max ?? null,
  salaryCurrency: salary?.currency ?? null,
  salaryPeriod: salary?.period ?? null,
  salaryText: salary?.text ?? null,
});

type Words = Pick<JobFields, "title" | "company" | "locations">;

const searchable = ({ title, company, locations }: Words) =>
  searchTextOf([
    title,
    company,
    ...locations.flatMap(({ text, locality, region, country }) => [text, locality, region, country]),
  ]);

/** The columns for searching and sorting in which the company's name is. */
export const companySearchColumns = (words: Words) => ({
  searchText: searchable(words),
  companySort: sortKeyOf(words.company),
});

/** The columns that follow from a job's content, those for searching and sorting among them. */
export const jobColumns = ({ fields, sources, companyId, hashes }: JobContent) => ({
  companyId,
  title: fields.title,
  remote: fields.remote,
  employmentType: fields.employmentType,
  employmentTypeText: fields.employmentTypeText,
  ...salaryColumns(fields.salary),
  postedDate: fields.postedDate,
  validThrough: fields.validThrough,
  url: fields.url,
  boardHost: boardHostOf(fields.url),
  applyUrl: fields.applyUrl,
  language: fields.language,
  closed: fields.closed,
  urlHash: hashes.urlHash,
  externalHash: hashes.externalHash,
  contentHash: hashes.contentHash,
  ...companySearchColumns(fields),
  titleSort: sortKeyOf(fields.title),
  sources: JSON.stringify(sources),
  descriptionText: fields.descriptionText,
  descriptionHtml: fields.descriptionHtml,
});
