import { runInForeground } from "./child.mjs";
import { toolEnvironment } from "./places.mjs";
import { pnpmCommand } from "./pnpm.mjs";

/**
 * The api and the web app, each reloading when its files change. Turborepo runs their scripts with the pnpm that it
 * finds on the path, where npx puts it.
 * @param {string[]} options of turbo
 */
export function dev(options) {
  const { program, args, options: spawnOptions } = pnpmCommand(["exec", "turbo", "run", "dev", ...options]);
  const env = {
    ...toolEnvironment(spawnOptions.env),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    ANSWER_CHECKS: "every",
  };
  return runInForeground(program, args, { ...spawnOptions, env });
}
