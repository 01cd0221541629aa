import type { TaskState } from "@jobtracker/contracts";

const states: Record<TaskState, string> = {
  waiting: "Waiting",
  running: "Running",
  succeeded: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
};

const kinds: Record<string, string> = {
  "imports.capture": "Capturing a batch",
  "imports.undo": "Undoing or restoring a batch",
  "skills.keep": "Finding the skills of your jobs",
  "fit.rescore": "Scoring your jobs",
  "duplicates.renew": "Looking for duplicates under a company's new name",
};

export const background = {
  title: "Background",
  lead: "What goes on while you do something else. It goes on after a restart, too.",
  tasks: "Tasks",
  /** A kind that is newer than these words is shown by its name. */
  kind: (kind: string) => kinds[kind] ?? kind,
  states,
  cancelling: "Stopping",
  none: "Nothing waits or runs.",
  progress: (done: number, total: number | null) =>
    total === null ? `${done} done` : `${done} of ${total} done`,
  attempt: (attempt: number) => `attempt ${attempt}`,
  due: (when: string) => `goes on ${when}`,
  ended: (when: string) => `ended ${when}`,
  cancel: (kind: string) => `Cancel: ${kind}`,
  retry: (kind: string) => `Try again: ${kind}`,
  cancelWord: "Cancel",
  retryWord: "Try again",
  notDone: "That did not work",
};
