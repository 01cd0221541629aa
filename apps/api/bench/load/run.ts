import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { LoadResult, type Plan } from "./plan.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

/** Its own clean-ups are few, and have no helpers: the processors are for the server that is measured. */
const NODE_OPTIONS = ["--single-threaded-gc", "--min-semi-space-size=32", "--max-semi-space-size=32"];

/** Makes load from a process of its own, so that what measures is not what is measured. One load at a time. */
export type RunLoad = (plan: Plan) => Promise<LoadResult>;

const startProcess = (): ChildProcess => {
  const child = fork(MAIN, { execArgv: NODE_OPTIONS, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  child.unref();
  child.channel?.unref();
  return child;
};

/** One process for all its loads, so that no turn begins with the start of one; it does not keep this one alive, and ends with it. */
export const loadProcess = (): RunLoad => {
  let running: ChildProcess | undefined;
  return async (plan) => {
    if (!running?.connected) running = startProcess();
    const child = running;
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
};

/** Of everything that is measured by itself. */
export const runLoad: RunLoad = loadProcess();
