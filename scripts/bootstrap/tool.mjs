import { join } from "node:path";
import { runInForeground } from "./child.mjs";
import { nodeBinary, root, toolEnvironment } from "./places.mjs";

/**
 * Runs a TypeScript file of this repository in the foreground on the project's Node.
 * @param {string} file relative to the root
 * @param {string[]} args
 * @param {{ nodeOptions?: string[], environment?: Record<string, string> }} [process]
 * @returns {Promise<number>} the exit code
 */
export function runTool(file, args, { nodeOptions = [], environment = {} } = {}) {
  const quiet = ["--disable-warning=ExperimentalWarning"];
  return runInForeground(nodeBinary(), [...quiet, ...nodeOptions, join(root, file), ...args], {
    cwd: root,
    env: { ...environment, ...toolEnvironment() },
  });
}
