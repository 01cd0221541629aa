export * from "./repository-employment.ts";
export * from "./repository-recruiter.ts";
export * from "./repository-recruiter-list.ts";
