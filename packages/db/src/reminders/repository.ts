export * from "./repository-reminder.ts";
export * from "./repository-suggestion.ts";
