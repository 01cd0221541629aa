import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { LoadResult, type Plan } from "./plan.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

let running: ChildProcess | undefined;

/** One process for all loads, so that no turn begins with the start of one; it does not keep this one alive, and ends with it. */
const loadProcess = (): ChildProcess => {
  if (running?.connected) return running;
  running = fork(MAIN, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  running.unref();
  running.channel?.unref();
  return running;
};

/** Makes load from a process of its own, so that what measures is not what is measured. One load at a time. */
export const runLoad = async (plan: Plan): Promise<LoadResult> => {
  const child = loadProcess();
  child.channel?.ref();
  const over = new AbortController();
  const died = once(child, "exit", { signal: over.signal }).then(([code]) => {
    throw new Error(`The load ended with code ${code} before it was measured`);
  });
  const answered = once(child, "message", { signal: over.signal });
  child.send(plan);
  try {
    const [message] = await Promise.race([answered, died]);
    return LoadResult.parse(message);
  } finally {
    over.abort();
    child.channel?.unref();
  }
};
