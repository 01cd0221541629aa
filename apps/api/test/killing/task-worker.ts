/* Run by the tests beside it: works at the tasks of one kind, up to the place where it is killed. */
import { countingKind } from "../../src/_kit/testing/task-probe.ts";
import { startRunner } from "../../src/_kit/testing/tasks.ts";
import { renewSignatures } from "../../src/duplicates/renew-task.ts";
import { rescoreFit } from "../../src/fit/rescore-task.ts";
import { captureImport } from "../../src/imports/capture-task.ts";
import { fetchingFrom } from "../imports/site.ts";
import { stoppingPlatform } from "./stopping-platform.ts";

const { platform, parameters } = await stoppingPlatform();
const [name, port = ""] = parameters;
const kinds = [
  countingKind(),
  rescoreFit,
  renewSignatures,
  captureImport({ fetching: fetchingFrom(Number(port)) }),
];
startRunner(
  platform,
  kinds.filter((kind) => kind.name === name),
);
