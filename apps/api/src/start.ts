import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { DatabaseOpenError } from "@jobtracker/db";
import type { FastifyInstance } from "fastify";
import { TaskRunner } from "./_kit/background/runner.ts";
import type { Platform } from "./_kit/platform.ts";
import { loadSettings, SettingsError } from "./_kit/settings.ts";
import { keepHeapSmall } from "./_kit/small-heap.ts";
import { openPlatform } from "./platform.ts";
import { createServer } from "./server.ts";
import { taskKinds } from "./task-kinds.ts";

const say = (text: string) => process.stdout.write(`${text}\n`);

const banner = ({ settings }: Platform, address: string) => {
  const url = settings.APP_URL ?? address;
  const data = settings.DATABASE_URL === undefined ? resolve(settings.DATA_DIR) : "SQL Server (DATABASE_URL)";
  say(`
JobTracker is running.

  Open      ${url}
  Data      ${data}
  First     create your account in the browser (the first one becomes the administrator),
            then press C to capture a job posting
  Programs  ${url}/api/v1/docs
  AI        ${url}/mcp (make a token under Settings → API tokens)

Stop with Ctrl+C.
`);
};

const IDLE_CHECK_MS = 50;

/** Closes the server; connections that a client keeps open are closed as soon as their request is answered. */
const closeServer = async (app: FastifyInstance) => {
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
  }
};

/** Finishes the requests in flight, gives background tasks back, then closes the database. A second signal, or too long a wait, ends at once. */
const closeOnSignal = (app: FastifyInstance, platform: Platform, runner: TaskRunner) => {
  let closingSince: number | undefined;
  const close = async (signal: string) => {
    if (closingSince !== undefined) {
      // One Ctrl+C may arrive several times, from the terminal and from the programs that started this one.
      if (Date.now() - closingSince > 1000) process.exit(1);
      return;
    }
    closingSince = Date.now();
    platform.log.info({ signal }, "closing");
    setTimeout(() => process.exit(1), platform.settings.SHUTDOWN_SECONDS * 1000).unref();
    await Promise.all([closeServer(app), runner.stop()]);
    await platform.database.close();
    platform.log.info("closed");
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      close(signal).catch((error: unknown) => {
        platform.log.error({ err: error }, "could not close in order");
        process.exit(1);
      });
    });
  }
};

/** A promise that nobody waited for belongs to one request at most: it is no reason to end all the others. */
const surviveRejections = ({ log }: Platform) =>
  process.on("unhandledRejection", (reason) => log.error({ err: reason }, "nobody waited for this to fail"));

/** What Node was started with, for its main thread, would hold for every thread, whatever that says itself. */
const letThreadsSayTheirMemory = () => setFlagsFromString("--max-semi-space-size=0");

const start = async () => {
  letThreadsSayTheirMemory();
  const settings = loadSettings(process.env);
  const platform = await openPlatform(settings);
  surviveRejections(platform);
  try {
    const app = await createServer(platform);
    const runner = new TaskRunner(platform, taskKinds, {
      atOnce: settings.BACKGROUND_TASKS_AT_ONCE,
      perPerson: settings.BACKGROUND_TASKS_PER_PERSON,
    });
    closeOnSignal(app, platform, runner);
    banner(platform, await app.listen({ port: settings.PORT, host: settings.HOST }));
    runner.start();
    keepHeapSmall();
  } catch (error) {
    await platform.database.close();
    throw error;
  }
};

/** In place of a stack: what the operator can do about an address that cannot be listened on. */
const listenSentence = (error: unknown): string | undefined => {
  const { PORT = "3000", HOST = "127.0.0.1" } = process.env;
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "EADDRINUSE":
      return `PORT ${PORT} is in use; set another PORT.`;
    case "EACCES":
      return `PORT ${PORT} may not be used by this user; set one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST ${HOST} is no address of this machine.`;
    default:
      return undefined;
  }
};

const sentenceOf = (error: unknown): string => {
  if (error instanceof SettingsError || error instanceof DatabaseOpenError) return error.message;
  return listenSentence(error) ?? (error instanceof Error ? String(error.stack) : String(error));
};

try {
  await start();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
