import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const START_MS = 30_000;

/** A server in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** What it wrote to standard error. */
  errors(): string;
  stop(): Promise<void>;
}

interface Start {
  /** Node's own options, the program, and its arguments. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const stopper = (child: ChildProcess) => async () => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
};

/** Starts a server that prints `Open <its address>`, and waits for that. */
export const startProcess = async ({ args, environment }: Start): Promise<RunningServer> => {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const stop = stopper(child);
  for (const deadline = Date.now() + START_MS; ; await sleep(2)) {
    const url = /Open\s+(http\S+)\s/.exec(output.stdout)?.[1];
    if (url !== undefined && child.pid !== undefined)
      return { url, pid: child.pid, errors: () => output.stderr, stop };
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`The server did not start: ${output.stdout}${output.stderr}`);
  }
};
