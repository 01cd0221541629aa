import { parentPort } from "node:worker_threads";
import { readTaxonomy } from "../taxonomy/read-taxonomy.ts";
import { skillWorker } from "./do-skill-work.ts";
import type { SkillWork } from "./skill-work.ts";

// The thread of `SkillsThread`: the taxonomy is in its memory alone, and goes with it.
const work = skillWorker(readTaxonomy());
parentPort?.on("message", (task: SkillWork) => {
  parentPort?.postMessage(work(task));
});
