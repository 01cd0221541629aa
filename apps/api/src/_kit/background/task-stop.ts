/**
 * Why an attempt does not go on, though nothing failed: the person cancelled it, the server stops, or the lease ran out
 * and the task is another's.
 */
export class TaskStop extends Error {
  override readonly name = "TaskStop";
  readonly reason: "cancelled" | "stopping" | "lost";

  constructor(reason: TaskStop["reason"]) {
    super(`The background task does not go on: ${reason}`);
    this.reason = reason;
  }
}
