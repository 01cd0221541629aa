import { spawn } from "node:child_process";
import { basename } from "node:path";
import { failed, type Outcome, passed } from "./outcome.ts";

type Options = { cwd: string; env?: NodeJS.ProcessEnv; shell?: boolean };

/** Runs a program without input, shows what it prints, and resolves to its exit code (127: could not be started). */
export function show(program: string, args: string[], options: Options): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** A check that is a program: it passes when the program ends with 0. */
export async function command(
  title: string,
  program: string,
  args: string[],
  options: Options,
): Promise<Outcome> {
  const code = await show(program, args, options);
  return code === 0
    ? passed
    : failed(`${title}: ${basename(args[0] ?? program)} ended with exit code ${code}`);
}
