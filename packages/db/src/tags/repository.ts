export * from "./repository-job-tag.ts";
export * from "./repository-tag.ts";
