export * from "./repository-entries.ts";
export * from "./repository-feed.ts";
