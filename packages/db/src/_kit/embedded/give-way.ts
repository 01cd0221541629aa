import { readlinkSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";

/**
 * Lets the system prefer other threads to the one that calls this, where both want a processor: on Linux, which counts
 * priorities by thread. Elsewhere all threads of a process have the same, and nothing changes.
 */
export const giveWay = (): void => {
  if (process.platform !== "linux") return;
  const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
  const { PRIORITY_BELOW_NORMAL } = constants.priority;
  // A process that was started with less keeps it: nobody may give himself more.
  if (getPriority(thread) < PRIORITY_BELOW_NORMAL) setPriority(thread, PRIORITY_BELOW_NORMAL);
};
