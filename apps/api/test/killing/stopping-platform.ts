import type { Platform } from "../../src/_kit/platform.ts";
import { openPlatform } from "../../src/platform.ts";
import { workerSettings } from "./settings.ts";

/** Nobody came to kill it: whoever ran it is gone. */
const ALONE_MS = 60_000;

/** A runner that hears of other work extends its leases, in a transaction whose place among the others nobody knows. */
const SILENT = { ring: () => undefined, onRing: () => () => undefined };

const stopHere = (): Promise<never> => {
  setTimeout(() => process.exit(1), ALONE_MS);
  process.stdout.write("here\n");
  return new Promise(() => undefined);
};

interface Worker {
  readonly platform: Platform;
  readonly parameters: readonly string[];
}

/**
 * The platform of a worker that `killWorker` runs. In the transaction that its arguments number it stops for ever, when everything in it is
 * written and nothing is committed; or right after the commit, if they say so.
 */
export const stoppingPlatform = async (): Promise<Worker> => {
  const [dataDir = "", url = "", place = "", ...parameters] = process.argv.slice(2);
  const platform = await openPlatform(workerSettings({ dataDir, ...(url !== "" && { url }) }));
  const { database } = platform;
  let begun = 0;
  const transaction: typeof database.transaction = async (work) => {
    const number = ++begun;
    const result = await database.transaction(async (tx) => {
      const written = await work(tx);
      return place === `in ${number}` ? stopHere() : written;
    });
    return place === `after ${number}` ? stopHere() : result;
  };
  const stopping = Object.assign(Object.create(database), { transaction });
  return { platform: { ...platform, database: stopping, taskBell: SILENT }, parameters };
};
