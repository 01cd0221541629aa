import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/main.mjs", import.meta.url));
const START_MS = 15_000;

/** A server in a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly banner: string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const launch = (environment: Readonly<Record<string, string>>, program = MAIN) => {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      LOG_LEVEL: "warn",
      PORT: "0",
      ANSWER_CHECKS: "every",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  return { child, output };
};

/** Runs a server that is expected to refuse to start; gives its words. */
export const runToEnd = async (environment: Readonly<Record<string, string>>): Promise<Ended> => {
  const { child, output } = launch(environment);
  const timer = setTimeout(() => child.kill("SIGKILL"), START_MS);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  return { code, ...output };
};

/** Starts a server and waits until it has said where it is. `program`: the product's own, unless given. */
export const startServerProcess = async (
  environment: Readonly<Record<string, string>>,
  program = MAIN,
): Promise<ServerProcess> => {
  const { child, output } = launch(environment, program);
  const deadline = Date.now() + START_MS;
  for (;;) {
    const url = /Open\s+(http\S+)/.exec(output.stdout)?.[1];
    if (url !== undefined && output.stdout.includes("Ctrl+C")) {
      const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
        if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
        const closed = once(child, "close");
        child.kill(signal);
        const [code] = await closed;
        return code as number | null;
      };
      return { child, url, banner: output.stdout, stop };
    }
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`The server did not start: ${output.stdout}${output.stderr}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
