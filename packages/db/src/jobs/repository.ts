export type { JobHashes } from "./job-columns.ts";
export * from "./repository-company.ts";
export * from "./repository-job.ts";
export * from "./repository-job-list.ts";
export * from "./repository-location.ts";
export * from "./repository-snapshot.ts";
export * from "./repository-version.ts";
export { foldedWords, searchPatterns } from "./search-text.ts";
