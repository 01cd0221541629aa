import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The major version that the code is written for: it is run as TypeScript, on `node:sqlite` as it is there. */
const neededMajor = 26;
const executable = process.platform === "win32" ? "node.exe" : "node";

/** Stamps of finished steps; below node_modules so that removing the dependencies removes them too. */
export const stamps = join(root, "node_modules", ".cache", "jobtracker");

/** The Node that runs the product: the one from the npm package `node`, else this one if it is new enough. */
export function findNode() {
  const installed = join(root, "node_modules", "node", "bin", executable);
  if (existsSync(installed)) return installed;
  const major = Number(process.versions.node.split(".")[0]);
  return major >= neededMajor ? process.execPath : undefined;
}

/** As findNode, for use after the installation. */
export function nodeBinary() {
  const found = findNode();
  if (found === undefined)
    throw new Error("Node.js 26 is not installed here: run `npm start` or `npm test` once.");
  return found;
}

/**
 * Many tools colour what they print in CI too, where it ends in a log file.
 * @param {NodeJS.ProcessEnv} env
 */
function colours(env) {
  return process.stdout.isTTY || env.FORCE_COLOR !== undefined ? {} : { NO_COLOR: "1" };
}

/** The environment of every tool that runs after the installation: our Node and our tools come first on the path. */
export function toolEnvironment(env = process.env) {
  const first = [join(root, "node_modules", "node", "bin"), join(root, "node_modules", ".bin")];
  return { ...env, ...colours(env), PATH: [...first, env.PATH ?? ""].join(delimiter) };
}
