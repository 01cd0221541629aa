export * from "./repository-enqueue.ts";
export * from "./repository-lease.ts";
export * from "./repository-person.ts";
export * from "./repository-state.ts";
export type { BackgroundTaskRow } from "./task-row.ts";
