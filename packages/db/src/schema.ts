/** Every table of the product; the migrations of both engines are drafted from this list. */
export * from "./applications/tables.ts";
export * from "./audit/tables.ts";
export * from "./auth/tables.ts";
export * from "./background/tables.ts";
export * from "./calendar/tables.ts";
export * from "./companies/tables.ts";
export * from "./idempotency/tables.ts";
export * from "./imports/tables.ts";
export * from "./interviews/tables.ts";
export * from "./jobs/tables.ts";
export * from "./jobs/tables-version.ts";
export * from "./offers/tables.ts";
export * from "./reminders/tables.ts";
export * from "./requirements/tables.ts";
export * from "./tags/tables.ts";
export * from "./views/tables.ts";
