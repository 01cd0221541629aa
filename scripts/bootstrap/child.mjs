import { spawn } from "node:child_process";
import { constants } from "node:os";
import { whenNpmIsGone } from "./npm-is-gone.mjs";

/** @type {(code: number | null, signal: NodeJS.Signals | null) => number} As a shell reports it. */
const exitCode = (code, signal) => code ?? 128 + (signal === null ? 0 : constants.signals[signal]);

/**
 * Runs a program without input and keeps its output.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>} the exit code (127: not started) and what was printed
 */
export function runQuietly(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    /** @param {string} chunk */
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on("close", (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/**
 * One wish to stop may arrive several times: from the terminal, from npm, and because npm is gone.
 * @param {() => void} act
 */
function onceInAWhile(act, milliseconds = 1000) {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (Date.now() - last < milliseconds) return;
    last = Date.now();
    act();
  };
}

/**
 * Runs a program in the foreground with our input and output, and passes signals on.
 * A terminal sends Ctrl-C to every process of the group by itself, so SIGINT is passed on only without a terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export function runInForeground(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: "inherit" });
    const terminate = onceInAWhile(() => child.kill("SIGTERM"));
    process.on("SIGTERM", terminate);
    process.on("SIGHUP", terminate);
    process.on("SIGINT", () => {
      if (!process.stdin.isTTY) child.kill("SIGINT");
    });
    const watch = whenNpmIsGone(terminate);
    child.on("error", (error) => {
      clearInterval(watch);
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      resolve(exitCode(code, signal));
    });
  });
}
