/** What a list of names shows, kept in its address. */
export interface NamesSearch {
  readonly search?: string;
}

/** Reads the address; what makes no sense is left out. */
export const readNamesSearch = ({ search }: Record<string, unknown>): NamesSearch =>
  // The router reads a search for `2026` as a number.
  (typeof search === "string" && search !== "") || typeof search === "number"
    ? { search: String(search).slice(0, 200) }
    : {};
