import { availableParallelism } from "node:os";
import { join } from "node:path";
import { buildAll } from "../bootstrap/build.mjs";
import { pnpmCommand } from "../bootstrap/pnpm.mjs";
import type { Check, Group } from "./check.ts";
import { command } from "./command.ts";
import { failed, passed } from "./outcome.ts";
import { browserTests, unitTests } from "./tests.ts";

/** A check that is a script, run by Node in the root. */
function script(group: Group, title: string, path: string, ...args: string[]): Check {
  return {
    group,
    title,
    run: ({ root }) => command(title, process.execPath, [join(root, path), ...args], { cwd: root }),
  };
}

/** A check that is a command of pnpm. */
function pnpm(group: Group, title: string, ...args: string[]): Check {
  const { program, args: allArgs, options } = pnpmCommand(args);
  return { group, title, run: () => command(title, program, allArgs, options) };
}

const colors = process.stdout.isTTY ? "force" : "off";
const biome = "node_modules/@biomejs/biome/bin/biome";
/** Each checks its part of the files, and what they share once more: more of them than processors only cost time. */
const typeCheckers = Math.min(4, availableParallelism());
const typed = [
  "packages/contracts",
  "packages/db",
  "packages/mcp",
  "apps/api",
  "apps/web",
  "apps/web/worker",
  "scripts",
];

const reading: Check[] = [
  script("style", "format and lint", biome, "ci", "--error-on-warnings", `--colors=${colors}`, "."),
  ...typed.map((project) =>
    script(
      "types",
      `types of ${project}`,
      "node_modules/typescript/bin/tsc",
      "--noEmit",
      "--checkers",
      String(typeCheckers),
      "-p",
      project,
    ),
  ),
  script("boundaries", "who imports whom", "scripts/boundaries/main.ts"),
  script(
    "dead-code",
    "no unused file, export or dependency",
    "node_modules/knip/bin/knip.js",
    "--no-progress",
  ),
];

const dependencies: Check[] = [
  script("dependencies", "exact versions, allowed licences", "scripts/dependencies/main.ts"),
  pnpm("dependencies", "the lockfile fits", "install", "--frozen-lockfile", "--lockfile-only"),
  pnpm("dependencies", "no unmet peer", "peers", "check"),
];

/** Committed files that are generated: one line each, a script that fails with --check if its file is out of date. */
const generated: Check[] = [
  script("generated", "the OpenAPI document", "apps/api/src/_kit/documents/main.ts", "--check"),
  script("generated", "the list of MCP tools", "packages/mcp/src/tool-list.ts", "--check"),
  script("generated", "third-party notices", "scripts/notices/main.ts", "--check"),
];

const mcp = script("mcp", "MCP conformance, portable tools, token budget", "apps/api/test/mcp-check/main.ts");

const build: Check = {
  group: "build",
  title: "the web app and the server build",
  run: async () => {
    const failure = await buildAll();
    if (failure === undefined) return passed;
    console.error(failure);
    return failed("something does not build");
  },
};

const sizes = script("build", "first pages are small, others load by their routes", "scripts/sizes/main.ts");

/** In the order in which they run: what is quick comes first. */
export const checks: Check[] = [
  ...reading,
  ...dependencies,
  ...generated,
  unitTests,
  mcp,
  build,
  sizes,
  browserTests,
];
