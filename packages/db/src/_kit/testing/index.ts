export * from "../../applications/factory.ts";
export * from "../../auth/factory.ts";
export * from "../../jobs/factory.ts";
export { type BulkJob, makeManyJobs } from "./many-jobs.ts";
export { allRowsOf, columnsReferringTo } from "./referring-tables.ts";
export { openTestDatabase, type TestDatabase, withTestAddress } from "./test-database.ts";
