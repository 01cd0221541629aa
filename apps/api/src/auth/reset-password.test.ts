import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Platform } from "../_kit/platform.ts";
import { loadSettings } from "../_kit/settings.ts";
import { listAudit, verifyAudit } from "../audit/service.ts";
import { openPlatform } from "../platform.ts";
import { authenticateSession } from "./authenticate.ts";
import { callAuth, type SignedUp, signInAgain, signUp } from "./factory.ts";

const COMMAND = join(import.meta.dirname, "reset-password.ts");

let dataDir: string;
let ada: SignedUp;

/** Opens the installation as its server does, and lets go of it again. */
const asServer = async <Result>(work: (platform: Platform) => Promise<Result>): Promise<Result> => {
  const platform = await openPlatform(loadSettings({ DATA_DIR: dataDir, LOG_LEVEL: "silent" }));
  try {
    return await work(platform);
  } finally {
    await platform.database.close();
  }
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "jobtracker-reset-"));
  ada = await asServer((platform) => signUp(platform, { email: "ada@example.org" }));
  return () => rm(dataDir, { recursive: true, force: true });
});

const commands: AbortController[] = [];
afterEach(() => {
  for (const command of commands.splice(0)) command.abort();
});

const reset = async (args: readonly string[], { input = "", environment = {} } = {}) => {
  const abort = new AbortController();
  commands.push(abort);
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      DATA_DIR: dataDir,
      ...environment,
    },
    signal: abort.signal,
  });
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { output, errors, code };
};

const canSignIn = (platform: Platform, password: string) =>
  signInAgain(platform, { ...ada, password }).then(
    () => true,
    () => false,
  );

test("without a terminal a password is made and printed; it is the only one, and every session has ended", async () => {
  const { output, errors, code } = await reset(["ADA@example.org"]);
  expect({ errors, code }).toEqual({ errors: "", code: 0 });
  expect(output).toContain("Sessions ended: 1.");
  const password = /New password: (\S+)/.exec(output)?.[1] ?? "";
  await asServer(async (platform) => {
    expect(await authenticateSession(platform, ada.sessionId)).toBeUndefined();
    expect(await canSignIn(platform, ada.password)).toBe(false);
    expect(await canSignIn(platform, password)).toBe(true);
  });
});

test("the reset stands in the person's chain, done by the system and without secrets", async () => {
  await reset(["ada@example.org", "--password-stdin"], { input: "a new good password" });
  await asServer(async (platform) => {
    const now = platform.now().toISOString();
    const context = { ...callAuth(platform).call, actor: ada.actor, db: platform.database.read, now };
    const [entry] = (await listAudit(context, { limit: 1 })).items;
    expect(entry).toMatchObject({
      sequence: 2,
      event: "account.password_reset",
      client: "system",
      credential: { kind: "none", id: null },
    });
    expect(JSON.stringify(entry)).not.toMatch(/argon2|good password/);
    expect(await verifyAudit(context)).toMatchObject({ valid: true, entries: 2 });
  });
});

test("a password from standard input is set and not printed", async () => {
  const { output, code } = await reset(["ada@example.org", "--password-stdin"], {
    input: "a new good password\n",
  });
  expect(code).toBe(0);
  expect(output).not.toContain("password\n");
  expect(await asServer((platform) => canSignIn(platform, "a new good password"))).toBe(true);
});

test.each([
  ["is too short", "short\n"],
  ["is empty", ""],
])("a password from standard input that %s is refused, and nothing changes", async (_what, input) => {
  const { errors, code } = await reset(["ada@example.org", "--password-stdin"], { input });
  expect(code).toBe(1);
  expect(errors).toMatch(/^This password will not do/);
  await asServer(async (platform) => {
    expect(await authenticateSession(platform, ada.sessionId)).toBeDefined();
    expect(await canSignIn(platform, ada.password)).toBe(true);
  });
});

test("an unknown address gets a clear answer", async () => {
  expect(await reset(["nobody@example.org"])).toEqual({
    output: "",
    errors: "There is no account with the address nobody@example.org.\n",
    code: 1,
  });
});

test("while the server runs, the answer is to stop it first", async () => {
  const { errors, code } = await asServer(() => reset(["ada@example.org"]));
  expect(code).toBe(1);
  expect(errors).toMatch(/^Stop the server first/);
  expect(errors).toContain(`process ${process.pid}`);
});

test("a data directory that is not there is named, and not made", async () => {
  const missing = join(dataDir, "elsewhere");
  const { errors, code } = await reset(["ada@example.org"], { environment: { DATA_DIR: missing } });
  expect(code).toBe(1);
  expect(errors).toContain(`${missing} does not exist`);
  expect(existsSync(missing)).toBe(false);
});

test("a bad setting is named", async () => {
  const { errors, code } = await reset(["ada@example.org"], { environment: { SECRET_KEYS: "nonsense" } });
  expect(code).toBe(1);
  expect(errors).toMatch(/^SECRET_KEYS /);
});

test("help is printed when asked for, and after a wrong call", async () => {
  const help = await reset(["--help"]);
  expect(help).toMatchObject({ code: 0, errors: "" });
  expect(help.output).toMatch(/^Usage: pnpm user:reset-password <email>/);
  for (const args of [[], ["a@example.org", "b@example.org"], ["--nonsense"]]) {
    const { code, errors } = await reset(args);
    expect(code).toBe(2);
    expect(errors).not.toBe("");
  }
});
