import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import options from "../../node-options.json" with { type: "json" };
import { BENCH_SECRET_KEYS } from "../dataset/secrets.ts";
import { type RunningServer, startProcess } from "./process.ts";

/** As it is built for people: `npm run build` first. */
const BUILT = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
/** Where a profile tells apart what each package and file costs. */
const SOURCES = fileURLToPath(new URL("../../src/main.mjs", import.meta.url));

/** Above what any run reaches, so that the limits count every call and refuse none. */
const NO_LIMIT = "9999999";

export type Synchronous = "NORMAL" | "FULL";

interface ProductOptions {
  readonly dataDir: string;
  readonly synchronous: Synchronous;
  /** Node's own options. */
  readonly nodeOptions?: readonly string[];
  readonly fromSources?: boolean;
}

/** The product as it is started for people, on this data directory. */
export const startProduct = async ({
  dataDir,
  synchronous,
  nodeOptions = [],
  fromSources = false,
}: ProductOptions): Promise<RunningServer> => {
  const main = fromSources ? SOURCES : BUILT;
  if (!existsSync(main)) throw new Error(`${main} is not there: build it first (npm run build)`);
  return startProcess({
    args: [...options.server, ...nodeOptions, main],
    environment: {
      ...options.environment,
      PORT: "0",
      DATA_DIR: dataDir,
      DATABASE_SYNCHRONOUS: synchronous,
      SECRET_KEYS: BENCH_SECRET_KEYS,
      LOG_LEVEL: "warn",
      RATE_LIMIT_STANDARD: NO_LIMIT,
    },
  });
};
