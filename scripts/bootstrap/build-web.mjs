import { existsSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child.mjs";
import { fingerprint, isStamped, removeStamp, stamp } from "./fingerprint.mjs";
import { nodeBinary, root, toolEnvironment } from "./places.mjs";

const app = join(root, "apps", "web");
/** What ends up in the bundle. */
const sources = ["apps/web", "packages/contracts", "pnpm-lock.yaml", "tsconfig.base.json"];

/** Builds the web app, unless it is built from the present sources. Returns what was printed if it failed. */
export async function buildWeb() {
  const print = fingerprint(sources);
  if (isStamped("web-built", print) && existsSync(join(app, "dist", "index.html"))) return undefined;

  console.log("Building the web app …");
  removeStamp("web-built");
  const vite = join(app, "node_modules", "vite", "bin", "vite.js");
  const { code, output } = await runQuietly(nodeBinary(), [vite, "build"], {
    cwd: app,
    env: toolEnvironment(),
  });
  if (code !== 0) return `${output}\nThe web app could not be built (exit code ${code}), see above.`;
  // Again, because the build itself generates sources (the route tree).
  stamp("web-built", fingerprint(sources));
  return undefined;
}

/** @returns {Promise<number>} the exit code */
export async function build() {
  const failure = await buildWeb();
  if (failure === undefined) console.log("The web app is built: apps/web/dist");
  else console.error(failure);
  return failure === undefined ? 0 : 1;
}
