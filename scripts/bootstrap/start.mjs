import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { root } from "./places.mjs";
import { runTool } from "./tool.mjs";

/**
 * Serves the api and the built web app until the process is told to stop.
 * @param {string[]} options
 */
export async function start(options) {
  const failure = await buildWeb();
  if (failure !== undefined) {
    console.error(failure);
    return 1;
  }
  const { server } = JSON.parse(readFileSync(join(root, "apps/api/node-options.json"), "utf8"));
  return runTool("apps/api/src/main.mjs", options, server);
}
