/** All SQL of the domain; one file for each kind of row. */
export * from "./repository-entry.ts";
export * from "./repository-profile.ts";
export * from "./repository-version.ts";
