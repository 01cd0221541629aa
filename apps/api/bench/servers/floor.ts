import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DATABASE_FILE } from "../dataset/cache.ts";
import { type RunningServer, startProcess } from "./process.ts";
import type { Synchronous } from "./product.ts";

const MAIN = fileURLToPath(new URL("../floor/main.ts", import.meta.url));

/** The floor on the database file in this folder. */
export const startFloor = (
  folder: string,
  synchronous: Synchronous,
  nodeOptions: readonly string[] = [],
): Promise<RunningServer> =>
  startProcess({
    args: [...nodeOptions, MAIN, join(folder, DATABASE_FILE), synchronous],
    environment: {},
  });
