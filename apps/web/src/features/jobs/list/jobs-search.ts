import type { EmploymentType, Remote } from "@jobtracker/contracts";
import { isEmploymentType, isRemote } from "../fields/choices.ts";

export const sorts = ["newest", "oldest", "title", "company", "fit"] as const;
export type Sort = (typeof sorts)[number];

/** What the list shows, kept in its address. */
export interface JobsSearch {
  readonly search?: string;
  readonly remote?: Remote;
  readonly employment?: EmploymentType;
  /** Names of tags, all of which a job has. */
  readonly tags?: string[];
  /** The key of a company. */
  readonly company?: number;
  /** The host of a job board. */
  readonly board?: string;
  /** Pays as much a year, or more. */
  readonly pay?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Posted within so many days. */
  readonly posted?: number;
  /** Fits the default profile so well, or better. */
  readonly fit?: number;
  readonly sort?: Sort;
  readonly deleted?: true;
}

const MOST_TAGS = 10;
const LONGEST_TAG = 60;
const LONGEST_HOST = 253;
/** The largest amount and key that the server takes. */
const MOST_PAY = 9_999_999_999_999;
const MOST_KEY = 2_147_483_647;
const MOST_DAYS = 3650;
const MOST_FIT = 100;

const isSort = (value: unknown): value is Sort => sorts.some((sort) => sort === value);
const isTag = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_TAG;
const isCount = (value: unknown, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
const isCurrency = (value: unknown): value is string => typeof value === "string" && /^[A-Z]{3}$/.test(value);

const readTags = (tags: unknown): string[] =>
  [...new Set((Array.isArray(tags) ? tags : [tags]).filter(isTag))].slice(0, MOST_TAGS);

const readMore = ({ tags, company, board, pay, currency, posted, fit }: Record<string, unknown>) => {
  const names = readTags(tags);
  return {
    ...(names.length > 0 ? { tags: names } : {}),
    ...(isCount(company, MOST_KEY) ? { company } : {}),
    ...(typeof board === "string" && board !== "" && board.length <= LONGEST_HOST ? { board } : {}),
    ...(isCount(pay, MOST_PAY) ? { pay } : {}),
    ...(isCurrency(currency) ? { currency } : {}),
    ...(isCount(posted, MOST_DAYS) ? { posted } : {}),
    ...(isCount(fit, MOST_FIT) ? { fit } : {}),
  };
};

/** Reads the address; what makes no sense is left out. */
export const readJobsSearch = (search: Record<string, unknown>): JobsSearch => ({
  // The router reads a search for `2026` as a number.
  ...(typeof search.search === "string" || typeof search.search === "number"
    ? { search: String(search.search).slice(0, 200) }
    : {}),
  ...(isRemote(search.remote) ? { remote: search.remote } : {}),
  ...(isEmploymentType(search.employment) ? { employment: search.employment } : {}),
  ...readMore(search),
  ...(isSort(search.sort) && search.sort !== "newest" ? { sort: search.sort } : {}),
  ...(search.deleted === true ? { deleted: true as const } : {}),
});

/** The filters beside the words, the order and the deleted jobs. */
export const filtersOf = ({ search, sort, deleted, ...filters }: JobsSearch) => filters;

export const isFiltered = (search: JobsSearch): boolean =>
  search.search !== undefined || Object.keys(filtersOf(search)).length > 0;
