import { existsSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child.mjs";
import { fingerprint, isStamped, removeStamp, stamp } from "./fingerprint.mjs";
import { nodeBinary, root, toolEnvironment } from "./places.mjs";

const web = join(root, "apps", "web");
const api = join(root, "apps", "api");

/**
 * @typedef {object} Product
 * @property {string} name as it is said
 * @property {string} step under which it is noted what it was built from
 * @property {string[]} sources what ends up in it, relative to the root
 * @property {string} result a file that is there when it is built
 * @property {string} folder where the build runs
 * @property {string[]} command arguments of Node
 */

/** @type {Product[]} */
const products = [
  {
    name: "web app",
    step: "web-built",
    sources: ["apps/web", "packages/contracts", "pnpm-lock.yaml", "tsconfig.base.json"],
    result: join(web, "dist", "index.html"),
    folder: web,
    command: [join(web, "node_modules", "vite", "bin", "vite.js"), "build"],
  },
  {
    name: "server",
    step: "server-built",
    sources: ["apps/api/src", "apps/api/build", "packages", "pnpm-lock.yaml", "tsconfig.base.json"],
    result: join(api, "dist", "main.js"),
    folder: api,
    command: [join(api, "build", "main.ts")],
  },
];

/**
 * Builds it, unless it is built from the present sources. Returns what was printed if it failed.
 * @param {Product} product
 */
async function buildOne({ name, step, sources, result, folder, command }) {
  const print = fingerprint(sources);
  if (isStamped(step, print) && existsSync(result)) return undefined;

  console.log(`Building the ${name} …`);
  removeStamp(step);
  const { code, output } = await runQuietly(nodeBinary(), command, { cwd: folder, env: toolEnvironment() });
  if (code !== 0) return `${output}\nThe ${name} could not be built (exit code ${code}), see above.`;
  // Again, because the build of the web app itself generates sources (the route tree).
  stamp(step, fingerprint(sources));
  return undefined;
}

/** Builds the web app and the server, what changed of them. Returns what was printed if one failed. */
export async function buildAll() {
  for (const product of products) {
    const failure = await buildOne(product);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** @returns {Promise<number>} the exit code */
export async function build() {
  const failure = await buildAll();
  if (failure === undefined) console.log("Built: the web app (apps/web/dist) and the server (apps/api/dist)");
  else console.error(failure);
  return failure === undefined ? 0 : 1;
}
