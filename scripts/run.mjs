#!/usr/bin/env node
// What `npm start`, `npm test` and `npm run dev` call. It runs on any Node from 20 on, before anything is installed:
// so it is plain JavaScript without dependencies, as is everything in bootstrap/.
import { build } from "./bootstrap/build.mjs";
import { dev } from "./bootstrap/dev.mjs";
import { InstallFailed, install } from "./bootstrap/install.mjs";
import { start } from "./bootstrap/start.mjs";
import { runTool } from "./bootstrap/tool.mjs";

const usage = `Usage: npm start | npm test [-- options] | npm run dev | npm run build

start   install what is needed, build what changed, serve everything on one port
test    install what is needed and run every check; \`npm test -- --help\` lists the options
dev     install what is needed; the api and the web app reload when a file changes
build   install what is needed and build the web app and the server, unless they are built from the present sources`;

/** @type {Record<string, (options: string[]) => Promise<number>>} */
const commands = {
  start,
  test: (options) => runTool("scripts/check/main.ts", options),
  build,
  dev,
};

/**
 * A run of the checks that could not even install must still end in the totals that every other run ends in.
 * @param {string} command
 * @param {InstallFailed} error
 */
function reportInstallFailure(command, error) {
  console.error(error.message);
  if (command === "test") console.log("0 passed, 1 failed");
  return 1;
}

/** @param {string[]} args */
async function main([command = "", ...options]) {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run === undefined) {
    console.error(usage);
    return command === "--help" ? 0 : 2;
  }
  try {
    await install();
  } catch (error) {
    if (error instanceof InstallFailed) return reportInstallFailure(command, error);
    throw error;
  }
  return run(options);
}

process.exitCode = await main(process.argv.slice(2));
