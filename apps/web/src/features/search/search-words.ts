import { LONGEST_SEARCH } from "./search-query.ts";

/** What is searched for, kept in the address. */
export interface SearchWords {
  readonly q?: string;
}

export const readSearchWords = ({ q }: Record<string, unknown>): SearchWords =>
  // The router reads a search for `2026` as a number.
  typeof q === "string" || typeof q === "number" ? { q: String(q).slice(0, LONGEST_SEARCH) } : {};
