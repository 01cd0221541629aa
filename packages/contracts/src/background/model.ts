import { z } from "zod";
import { Instant, tableId, untrusted } from "../_kit/index.ts";

export const BackgroundTaskID = tableId("BackgroundTaskID");

export const TaskState = z.enum(["waiting", "running", "succeeded", "failed", "cancelled"]).meta({
  description:
    "waiting: its turn has not come, or it is tried again later; failed: it is not tried again by itself",
});
export type TaskState = z.output<typeof TaskState>;

/** How far it is. `total` is null while nobody knows. Never goes back. */
export const TaskProgress = z.strictObject({
  done: z.int().min(0),
  total: z.int().min(0).nullable(),
});
export type TaskProgress = z.output<typeof TaskProgress>;

/** Work that goes on after the answer. */
export const BackgroundTask = z.strictObject({
  id: BackgroundTaskID,
  kind: z.string().meta({ description: "What it does, such as jobs.captureMany" }),
  state: TaskState,
  progress: TaskProgress,
  attempt: z.int().meta({ description: "Of the present or last attempt, from 1; 0 before the first" }),
  dueAt: Instant.nullable().meta({ description: "While it waits: when it goes on, at the earliest" }),
  cancelling: z.boolean().meta({ description: "It was asked to stop and has not stopped yet" }),
  error: z
    .strictObject({ code: z.string(), message: untrusted(z.string()) })
    .nullable()
    .meta({ description: "Why the last attempt failed" }),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
});
export type BackgroundTask = z.output<typeof BackgroundTask>;

/** With what it made; which fields `result` has depends on the kind. Null until it has succeeded. */
export const BackgroundTaskDetail = z.strictObject({
  ...BackgroundTask.shape,
  result: untrusted(z.json()).nullable(),
});
export type BackgroundTaskDetail = z.output<typeof BackgroundTaskDetail>;
