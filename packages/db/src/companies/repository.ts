export * from "./repository-company-jobs.ts";
export * from "./repository-company-list.ts";
export * from "./repository-company-standing.ts";
export * from "./repository-company-write.ts";
