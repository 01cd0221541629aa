import { describe, expect, test } from "vitest";
import { createRateLimiter } from "../src/_kit/policy/rate-limit.ts";
import { PASSWORD, startTestServer, type TestServer } from "./server.ts";

/* How often a surface lets whom in. */

const LIMITS = { standard: 6, credentials: 4, fetch: 2 };

/** A server behind one proxy, which says where a request comes from. */
const start = (environment: Readonly<Record<string, string>> = { TRUST_PROXY: "1" }) =>
  startTestServer({ environment, rateLimiter: createRateLimiter(LIMITS) });

const logIn = (server: TestServer, from: string, email = "nobody@example.org", password = "wrong password") =>
  server.rest("POST", "/auth/login", { headers: { "x-forwarded-for": from }, body: { email, password } });

const statuses = async (count: number, send: (index: number) => Promise<{ readonly statusCode: number }>) => {
  const codes: number[] = [];
  for (let index = 0; index < count; index++) codes.push((await send(index)).statusCode);
  return codes;
};

describe("signing in", () => {
  test("one address may try a few times a minute, whatever it tries", async () => {
    await using server = await start();
    expect(await statuses(6, (i) => logIn(server, "192.0.2.1", `person-${i}@example.org`))).toEqual([
      401, 401, 401, 401, 429, 429,
    ]);
    expect((await logIn(server, "192.0.2.2")).statusCode).toBe(401);
  });

  test("the addresses of one IPv6 network count as one", async () => {
    await using server = await start();
    expect(await statuses(5, (i) => logIn(server, `2001:db8:0:1::${i}`, `p${i}@example.org`))).toEqual([
      401, 401, 401, 401, 429,
    ]);
    expect((await logIn(server, "2001:db8:0:2::1")).statusCode).toBe(401);
  });

  test.each(["known", "unknown"])("one %s account is not guessed from many addresses", async (kind) => {
    await using server = await start();
    const person = await server.person();
    const email = kind === "known" ? person.email : "nobody@example.org";
    const spellings = [email, email.toUpperCase()];
    const codes = await statuses(25, (i) => logIn(server, `192.0.2.${i}`, spellings[i % 2]));
    expect(codes.indexOf(429)).toBe(LIMITS.credentials * 5);
    const refused = await logIn(server, "192.0.2.200", email, PASSWORD);
    expect([refused.statusCode, Number(refused.headers["retry-after"]) > 0]).toEqual([429, true]);
    expect((await logIn(server, "192.0.2.200", "another@example.org")).statusCode).toBe(401);
  });

  test("without a proxy to trust, nobody can say that they come from somewhere else", async () => {
    await using server = await start({});
    const codes = await statuses(5, (i) => {
      const headers = { "x-forwarded-for": `192.0.2.${i}`, forwarded: `for=192.0.2.${i}` };
      const body = { email: `p${i}@example.org`, password: "wrong" };
      return server.rest("POST", "/auth/login", { headers, body });
    });
    expect(codes).toEqual([401, 401, 401, 401, 429]);
  });
});

describe("a refusal for too many calls", () => {
  test("says in headers what the limit is and when to come again, over REST and tRPC", async () => {
    await using server = await start();
    const person = await server.person();
    const calls = [
      () => server.rest("GET", "/jobs", { person }),
      () => server.trpc("jobs.list", "query", {}, person),
    ];
    for (const call of calls) await statuses(LIMITS.standard, call);
    for (const call of calls) {
      const { statusCode, headers } = await call();
      expect([statusCode, headers["ratelimit-limit"], headers["ratelimit-remaining"]]).toEqual([
        429,
        String(LIMITS.standard),
        "0",
      ]);
      expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    }
  });

  test("meets MCP clients too, also for what is no tool call, and whoever has no valid token", async () => {
    await using server = await start();
    const { token } = await server.person();
    const list = (bearer: string) =>
      server.app.inject({
        method: "POST",
        url: "/mcp",
        headers: {
          host: "127.0.0.1",
          authorization: `Bearer ${bearer}`,
          "content-type": "application/json",
          accept: "application/json, text/event-stream",
        },
        payload: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }),
      });
    expect((await statuses(8, () => list(token))).slice(-2)).toEqual([429, 429]);
    expect((await statuses(8, () => list("jt_pat_unknown"))).at(-1)).toBe(429);
  });
});
