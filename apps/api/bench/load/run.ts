import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { LoadResult, type Plan } from "./plan.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

/** Makes load from a process of its own, so that what measures is not what is measured. */
export const runLoad = async (plan: Plan): Promise<LoadResult> => {
  const child = fork(MAIN, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const died = once(child, "exit").then(([code]) => {
    throw new Error(`The load ended with code ${code} before it was measured`);
  });
  const answered = once(child, "message");
  child.send(plan);
  const [message] = await Promise.race([answered, died]);
  return LoadResult.parse(message);
};
