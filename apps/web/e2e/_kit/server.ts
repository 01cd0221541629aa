import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../../api/dist/main.js", import.meta.url));
const START_TIME = 20_000;
const POLL = 100;

export interface RunningServer {
  readonly url: string;
  /** Ends the process and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The probe got no port");
  return address.port;
};

const isReady = (url: string) =>
  fetch(`${url}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

type Environment = Readonly<Record<string, string>>;

const launch = async (port: number, dataFolder: string, more: Environment): Promise<ChildProcess> => {
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataFolder,
      LOG_LEVEL: "warn",
      ANSWER_CHECKS: "every",
      // Each test says that it comes from an address of its own, so that they do not share one visitor's limits.
      TRUST_PROXY: "127.0.0.1",
      ...more,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const end = Date.now() + START_TIME;
  while (!(await isReady(url))) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with code ${server.exitCode} while starting`);
    if (Date.now() > end) throw new Error("The server was not ready in time");
    await new Promise((resume) => setTimeout(resume, POLL));
  }
  return server;
};

const end = async (server: ChildProcess) => {
  if (server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
};

/** Starts the real server with the built app, on a free port and empty data; `more` is added to its environment. */
export const startServer = async (more: Environment = {}): Promise<RunningServer> => {
  const dataFolder = await mkdtemp(join(tmpdir(), "jobtracker-e2e-"));
  const port = await freePort();
  let server = await launch(port, dataFolder, more);
  return {
    url: `http://127.0.0.1:${port}`,
    restart: async () => {
      await end(server);
      server = await launch(port, dataFolder, more);
    },
    stop: async () => {
      await end(server);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
