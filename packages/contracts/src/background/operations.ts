import { z } from "zod";
import { defineDomain, defineOperation, listOf, page } from "../_kit/index.ts";
import { BackgroundTask, BackgroundTaskDetail, BackgroundTaskID, TaskState } from "./model.ts";

/** Work that goes on after the answer: what it is, how far it is, and how it is stopped or tried again. */
export const background = defineDomain("background", {
  list: defineOperation({
    kind: "query",
    summary: "List my background tasks with their progress, newest first",
    input: z.strictObject({
      state: TaskState.optional(),
      live: z.boolean().optional().meta({ description: "Those that wait or run; false: those that ended" }),
      ...page,
    }),
    output: listOf(BackgroundTask),
    permission: "job:read",
    rest: { method: "GET", path: "/background-tasks" },
    mcp: { tool: "list_background_tasks", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a background task with its progress, its error and its result",
    input: z.strictObject({ id: BackgroundTaskID }),
    output: BackgroundTaskDetail,
    permission: "job:read",
    rest: { method: "GET", path: "/background-tasks/{id}" },
    mcp: { tool: "get_background_task", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** What waits is cancelled at once; what runs stops after the step that it is at, and keeps what it has done. */
  cancel: defineOperation({
    kind: "mutation",
    summary: "Cancel a background task; what it has done stays",
    input: z.strictObject({ id: BackgroundTaskID }),
    output: BackgroundTask,
    permission: "job:write",
    rest: { method: "POST", path: "/background-tasks/{id}/cancel" },
    mcp: { tool: "cancel_background_task", hint: "write" },
    audit: { event: "backgroundTask.cancelled", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT"],
  }),

  /** Goes on after the last step that was done. */
  retry: defineOperation({
    kind: "mutation",
    summary: "Try a failed or cancelled background task again, from where it stopped",
    input: z.strictObject({ id: BackgroundTaskID }),
    output: BackgroundTask,
    permission: "job:write",
    rest: { method: "POST", path: "/background-tasks/{id}/retry" },
    mcp: { tool: "retry_background_task", hint: "write" },
    audit: { event: "backgroundTask.retried", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT"],
  }),
});
