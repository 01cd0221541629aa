import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "./build.mjs";
import { root } from "./places.mjs";
import { runTool } from "./tool.mjs";

/**
 * Serves the built api and web app until the process is told to stop.
 * @param {string[]} options
 */
export async function start(options) {
  const failure = await buildAll();
  if (failure !== undefined) {
    console.error(failure);
    return 1;
  }
  const { server, environment } = JSON.parse(readFileSync(join(root, "apps/api/node-options.json"), "utf8"));
  return runTool("apps/api/dist/main.js", options, { nodeOptions: server, environment });
}
