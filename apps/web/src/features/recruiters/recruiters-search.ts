/** What the list shows, kept in its address. */
export interface RecruitersSearch {
  readonly search?: string;
}

/** Reads the address; what makes no sense is left out. */
export const readRecruitersSearch = ({ search }: Record<string, unknown>): RecruitersSearch =>
  // The router reads a search for `2026` as a number.
  (typeof search === "string" && search !== "") || typeof search === "number"
    ? { search: String(search).slice(0, 200) }
    : {};
