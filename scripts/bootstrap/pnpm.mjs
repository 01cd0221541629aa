import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { installerEnvironment } from "./npm-environment.mjs";
import { root } from "./places.mjs";

/** The pnpm that package.json names, as `pnpm@1.2.3`. */
function wantedVersion() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
}

/**
 * How to run the project's pnpm: npx fetches it, so nobody needs to have it.
 * @param {string[]} args
 */
export function pnpmCommand(args) {
  const options = { cwd: root, env: installerEnvironment() };
  const npm = process.env.npm_execpath;
  if (npm !== undefined && basename(npm) === "npm-cli.js") {
    const node = process.execPath.startsWith(root) ? "node" : process.execPath;
    return { program: node, args: [npm, "exec", "--yes", "--", wantedVersion(), ...args], options };
  }
  const windows = process.platform === "win32";
  return {
    program: windows ? "npx.cmd" : "npx",
    args: ["--yes", wantedVersion(), ...args],
    options: { ...options, shell: windows },
  };
}
