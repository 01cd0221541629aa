/*
 * A reader in a thread of its own. It is told the module and name of a repository function, runs it on its own
 * connection, and sends back the rows or the error.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Queryable } from "../database.ts";
import { Connection } from "./connection.ts";
import { constraintFinder } from "./constraint-names.ts";
import { giveWay } from "./give-way.ts";
import type { HeavyAnswer, HeavyTask } from "./heavy-reader.ts";
import { queryableOn, runnerOn } from "./queryable.ts";

giveWay();
const connection = new Connection({ file: String(workerData), readOnly: true, synchronous: "FULL" });
const read = queryableOn(runnerOn(connection, constraintFinder(connection.database), () => undefined));

const run = async ({ module, name, parameters }: HeavyTask): Promise<unknown> => {
  const loaded: Record<string, unknown> = await import(module);
  const work = loaded[name];
  if (typeof work !== "function") throw new Error(`${module} exports no function ${name}`);
  const call: (db: Queryable, ...rest: readonly unknown[]) => unknown = (db, ...rest) => work(db, ...rest);
  return call(read, ...parameters);
};

parentPort?.on("message", async (task: HeavyTask) => {
  const answer: HeavyAnswer = await run(task).then(
    (value) => ({ id: task.id, value }),
    (error: unknown) => ({ id: task.id, error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});
