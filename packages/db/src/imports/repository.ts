export * from "./repository-batch.ts";
export * from "./repository-item.ts";
export * from "./repository-item-job.ts";
