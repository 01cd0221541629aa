import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { runToEnd, type ServerProcess, startServerProcess } from "./process.ts";

let dataDir: string;
const running: ServerProcess[] = [];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "jobtracker-process-"));
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop("SIGKILL");
  await rm(dataDir, { recursive: true });
});

const Jobs = z.object({ items: z.array(z.object({ title: z.string() })), nextCursor: z.string().nullable() });

const start = async (environment: Record<string, string> = {}) => {
  const server = await startServerProcess({ DATA_DIR: dataDir, ...environment });
  running.push(server);
  return server;
};

const post = (url: string, path: string, body: object, cookie = "") =>
  fetch(`${url}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify(body),
  });

const account = { email: "ada@example.org", password: "correct horse battery", displayName: "Ada" };
const register = (url: string) => post(url, "/auth/register", account);

const cookieOf = (reply: Response) => reply.headers.getSetCookie()[0]?.split(";")[0] ?? "";

describe("a server process", () => {
  test("says where it is, where the data is and what to do first", async () => {
    const { banner, url } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(banner).toContain(dataDir);
    expect(banner).toMatch(/create your account/);
  });

  test("keeps what it acknowledged over a restart", async () => {
    const first = await start();
    const cookie = cookieOf(await register(first.url));
    expect((await post(first.url, "/jobs", { title: "Kept" }, cookie)).status).toBe(201);
    expect(await first.stop()).toBe(0);
    const second = await start();
    const jobs = await fetch(`${second.url}/api/v1/jobs`, { headers: { cookie } });
    expect(Jobs.parse(await jobs.json()).items).toEqual([{ title: "Kept" }]);
  });

  test("keeps every acknowledged write when it is killed in the middle of many, and starts clean", async () => {
    const first = await start();
    const cookie = cookieOf(await register(first.url));
    const acknowledged: string[] = [];
    const writers = [1, 2, 3, 4].map(async (writer) => {
      for (let number = 0; ; number++) {
        const title = `Job ${writer} ${number}`;
        const reply = await post(first.url, "/jobs", { title }, cookie).catch(() => undefined);
        if (reply?.status !== 201) return;
        acknowledged.push(title);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await first.stop("SIGKILL");
    await Promise.all(writers);
    expect(acknowledged.length).toBeGreaterThan(5);

    const second = await start();
    const found = new Set<string>();
    let cursor = "";
    do {
      const page = await fetch(`${second.url}/api/v1/jobs?limit=100${cursor}`, { headers: { cookie } });
      const { items, nextCursor } = Jobs.parse(await page.json());
      for (const { title } of items) found.add(title);
      cursor = nextCursor === null ? "" : `&cursor=${nextCursor}`;
    } while (cursor);
    expect(acknowledged.filter((title) => !found.has(title))).toEqual([]);
    const chain = await fetch(`${second.url}/api/v1/audit/verify`, { headers: { cookie } });
    // One entry for the registration, one for each job: nothing is half-written.
    expect(await chain.json()).toMatchObject({ valid: true, entries: found.size + 1 });
  });

  test("finishes the request in flight on SIGTERM", async () => {
    const server = await start();
    const body = JSON.stringify(account);
    const sent = request(`${server.url}/api/v1/auth/register`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        expect: "100-continue",
      },
    });
    sent.flushHeaders();
    // The server's word that it has the request, and waits for the body.
    await once(sent, "continue");
    const code = server.stop();
    sent.end(body);
    const [reply] = await once(sent, "response");
    expect(reply.statusCode).toBe(201);
    reply.resume();
    expect(await code).toBe(0);
  });

  test("refuses the data directory of another that runs, in words", async () => {
    const first = await start();
    const { code, stderr } = await runToEnd({ DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(stderr).toContain(dataDir);
    expect(stderr).toContain(String(first.child.pid));
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("refuses a file that is no database, and leaves it as it is", async () => {
    const file = join(dataDir, "jobtracker.db");
    await writeFile(file, "this is no database, but somebody's text".repeat(200));
    const { code, stderr } = await runToEnd({ DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(stderr).toContain(file);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("says that it is not ready when its file is taken away, and takes no more writes", async () => {
    const server = await start();
    const cookie = cookieOf(await register(server.url));
    const ready = async () => (await fetch(`${server.url}/health/ready`)).status;
    expect(await ready()).toBe(200);
    await rm(join(dataDir, "jobtracker.db"));
    expect(await ready()).toBe(503);
    const refused = await post(server.url, "/jobs", { title: "Lost" }, cookie);
    expect([refused.status, await refused.json()]).toMatchObject([503, { code: "UNAVAILABLE" }]);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  test("goes on when a promise fails that nobody waited for", async () => {
    const careless = "process.on('SIGUSR2',()=>void Promise.reject(new Error('careless')))";
    const server = await start({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURI(careless)}` });
    server.child.kill("SIGUSR2");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  test("stops at a bad setting with one sentence", async () => {
    const { code, stderr } = await runToEnd({ DATA_DIR: dataDir, REGISTRATION: "maybe" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^REGISTRATION .*\n$/);
  });

  test.each(["192.0.2.77", "no-such-host.invalid"])("names HOST %s, which is not its own", async (HOST) => {
    const { code, stderr } = await runToEnd({ DATA_DIR: dataDir, HOST, ALLOW_INSECURE_HTTP: "true" });
    expect(code).toBe(1);
    expect(stderr).toBe(`HOST ${HOST} is no address of this machine.\n`);
  });

  test("names the port that is in use", async () => {
    const first = await start();
    const { port } = new URL(first.url);
    const { code, stderr } = await runToEnd({ DATA_DIR: join(dataDir, "other"), PORT: port });
    expect(code).toBe(1);
    expect(stderr).toContain(`PORT ${port} is in use`);
  });
});
