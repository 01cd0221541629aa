import type { EmploymentType, Remote } from "@jobtracker/contracts";
import { isEmploymentType, isRemote } from "../fields/choices.ts";

export const sorts = ["newest", "oldest", "title", "company"] as const;
export type Sort = (typeof sorts)[number];

/** What the list shows, kept in its address. */
export interface JobsSearch {
  readonly search?: string;
  readonly remote?: Remote;
  readonly employment?: EmploymentType;
  readonly sort?: Sort;
  readonly deleted?: true;
}

const isSort = (value: unknown): value is Sort => sorts.some((sort) => sort === value);

/** Reads the address; what makes no sense is left out. */
export const readJobsSearch = (search: Record<string, unknown>): JobsSearch => ({
  // The router reads a search for `2026` as a number.
  ...(typeof search.search === "string" || typeof search.search === "number"
    ? { search: String(search.search).slice(0, 200) }
    : {}),
  ...(isRemote(search.remote) ? { remote: search.remote } : {}),
  ...(isEmploymentType(search.employment) ? { employment: search.employment } : {}),
  ...(isSort(search.sort) && search.sort !== "newest" ? { sort: search.sort } : {}),
  ...(search.deleted === true ? { deleted: true as const } : {}),
});
