import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child.mjs";
import { fingerprint, isStamped, removeStamp, stamp } from "./fingerprint.mjs";
import { findNode, root } from "./places.mjs";
import { pnpmCommand } from "./pnpm.mjs";

export class InstallFailed extends Error {}

/** @param {string} path relative to the root */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

function workspacePackages() {
  return ["packages", "apps"]
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(root, folder, "package.json")));
}

/**
 * What the installed tree depends on; the same print means that the same tree is in place.
 * @param {string[]} packages
 */
function installPrint(packages) {
  const manifests = packages.map((folder) => join(folder, "package.json"));
  const paths = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests];
  return fingerprint(paths, [process.platform, process.arch]);
}

/** @param {string[]} packages */
function isInPlace(packages) {
  const trees = packages.filter((folder) => "dependencies" in readJson(join(folder, "package.json")));
  return findNode() !== undefined && trees.every((folder) => existsSync(join(root, folder, "node_modules")));
}

/** Installs exactly what the lockfile names, unless that is what is there already. Throws InstallFailed. */
export async function install() {
  const packages = workspacePackages();
  const print = installPrint(packages);
  if (isStamped("installed", print) && isInPlace(packages)) return;

  console.log("Installing dependencies (the first time this takes about a minute) …");
  const started = Date.now();
  removeStamp("installed");
  const { program, args, options } = pnpmCommand(["install", "--frozen-lockfile"]);
  const { code, output } = await runQuietly(program, args, options);
  if (code !== 0) {
    throw new InstallFailed(
      `${output}\nThe dependencies could not be installed (exit code ${code}), see above.`,
    );
  }
  if (findNode() === undefined) {
    throw new InstallFailed(
      `${output}\nThe npm package "node" has no Node.js for this machine: install Node.js 26 yourself.`,
    );
  }
  stamp("installed", print);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
