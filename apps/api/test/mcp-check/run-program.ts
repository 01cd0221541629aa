import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const programs = {
  conformance: fileURLToPath(import.meta.resolve("@modelcontextprotocol/conformance/dist/index.js")),
  inspector: fileURLToPath(
    import.meta.resolve("@modelcontextprotocol/inspector/clients/launcher/build/index.js"),
  ),
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const PATIENCE_MS = 120_000;

/** Runs one of the programs to its end. `home`: a folder of its own, so that it keeps nothing in the person's. */
export const runProgram = async (
  name: keyof typeof programs,
  args: readonly string[],
  home: string,
): Promise<Ended> => {
  const child = spawn(process.execPath, [programs[name], ...args], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE_MS,
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code, stdout, stderr };
};
