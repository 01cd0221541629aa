export const sorts = ["name", "jobs"] as const;
export type Sort = (typeof sorts)[number];

/** What the list shows, kept in its address. */
export interface CompaniesSearch {
  readonly search?: string;
  readonly sort?: Sort;
}

/** Reads the address; what makes no sense is left out. */
export const readCompaniesSearch = ({ search, sort }: Record<string, unknown>): CompaniesSearch => ({
  // The router reads a search for `2026` as a number.
  ...((typeof search === "string" && search !== "") || typeof search === "number"
    ? { search: String(search).slice(0, 200) }
    : {}),
  ...(sort === "jobs" ? { sort } : {}),
});
