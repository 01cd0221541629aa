export * from "./repository-fit-history.ts";
export * from "./repository-fit-input.ts";
export * from "./repository-fit-score.ts";
