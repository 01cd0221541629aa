export * from "./repository-job-skill.ts";
export * from "./repository-skill.ts";
