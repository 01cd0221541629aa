/*
 * Run by killed-worker.test.ts: works at the tasks of the database that its arguments name, and tells the number of each
 * step inside its transaction, before it is committed, until it is killed.
 */
import { countingKind } from "../../src/_kit/testing/task-probe.ts";
import { startRunner } from "../../src/_kit/testing/tasks.ts";
import { openPlatform } from "../../src/platform.ts";
import { workerSettings } from "./settings.ts";

const [dataDir = "", url] = process.argv.slice(2);
const platform = await openPlatform(workerSettings({ dataDir, url }));
const tell = async (step: number) => {
  process.stdout.write(`${step}\n`);
  // Time to be killed in.
  await new Promise((resolve) => setTimeout(resolve, 20));
};
startRunner(platform, [countingKind(tell)]);
