/*
 * Run by killed-import.test.ts: works at the batches of the database that its arguments name, and tells of each
 * transaction when everything in it is written and nothing is committed, until it is killed.
 */
import { startRunner } from "../../src/_kit/testing/tasks.ts";
import { captureImport } from "../../src/imports/capture-task.ts";
import { openPlatform } from "../../src/platform.ts";
import { workerSettings } from "../background/settings.ts";
import { fetchingFrom } from "./site.ts";

const [dataDir = "", port = "", url] = process.argv.slice(2);
const platform = await openPlatform(workerSettings({ dataDir, url }));
const { database } = platform;
const telling: typeof database.transaction = (work) =>
  database.transaction(async (tx) => {
    const result = await work(tx);
    process.stdout.write("written\n");
    // Time to be killed in.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return result;
  });
const told = { ...platform, database: Object.assign(Object.create(database), { transaction: telling }) };
startRunner(told, [captureImport({ fetching: fetchingFrom(Number(port)) })]);
