import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PASSWORD, startTestServer, type TestPerson, type TestServer } from "./server.ts";

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
});
afterAll(() => server.close());

const problem = (reply: Awaited<ReturnType<TestServer["rest"]>>) => [reply.statusCode, reply.json().code];
const job = (title: string) => server.rest("POST", "/jobs", { person, body: { title } });

describe("a request that cannot be read", () => {
  test.each([
    ["no JSON", "{", "application/json", 400, "INVALID_INPUT"],
    ["a JSON array", "[]", "application/json", 400, "INVALID_INPUT"],
    [
      "deep JSON",
      `{"title":${"[".repeat(5000)}${"]".repeat(5000)}}`,
      "application/json",
      400,
      "INVALID_INPUT",
    ],
    ["another content type", "title=x", "application/x-www-form-urlencoded", 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["an XML body", "<job/>", "application/xml", 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "more than 1 MiB",
      JSON.stringify({ title: "x".repeat(1_100_000) }),
      "application/json",
      413,
      "PAYLOAD_TOO_LARGE",
    ],
  ])("%s gets its problem", async (_what, payload, type, status, code) => {
    const reply = await server.app.inject({
      method: "POST",
      url: "/api/v1/jobs",
      headers: { authorization: `Bearer ${person.token}`, "content-type": type },
      payload,
    });
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
    expect(reply.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(reply.json().requestId).toBe(reply.headers["x-request-id"]);
  });

  test("another method gets 405 with Allow", async () => {
    const reply = await server.rest("PUT", "/jobs/1", { person, body: {} });
    expect(problem(reply)).toEqual([405, "METHOD_NOT_ALLOWED"]);
    expect(String(reply.headers.allow).split(", ").sort()).toEqual(["DELETE", "GET", "HEAD", "PATCH"]);
  });

  test("an unknown address gets 404", async () => {
    expect(problem(await server.rest("GET", "/nothing", { person }))).toEqual([404, "NOT_FOUND"]);
  });

  test.each(["0", "-1", "1.5", "x", "1e3", "0x10", "99999999999"])(
    "the id %s is refused, not coerced",
    async (id) => {
      expect(problem(await server.rest("GET", `/jobs/${id}`, { person }))).toEqual([400, "INVALID_INPUT"]);
    },
  );

  test.each(["limit=", "limit=abc", "limit=1e1", "limit=0", "limit=101", "limit=1&limit=2", "deleted=yes"])(
    "the query %s is refused, not coerced",
    async (query) => {
      const reply = await server.rest("GET", `/jobs?${query}`, { person });
      expect(problem(reply)).toEqual([400, "INVALID_INPUT"]);
      expect(reply.json().issues[0].path).toEqual([query.split("=")[0]]);
    },
  );

  test("an id in the path and in the body is refused", async () => {
    const body = { id: 1, expectedVersion: 1 };
    expect(problem(await server.rest("PATCH", "/jobs/1", { person, body }))).toEqual([400, "INVALID_INPUT"]);
  });

  test.each(["a\u0000b", "\ud800", "x\udc00"])(
    "text that no database keeps is refused: %j",
    async (title) => {
      const reply = await job(title);
      expect(problem(reply)).toEqual([400, "INVALID_INPUT"]);
      expect(reply.json().issues[0].path).toEqual(["title"]);
    },
  );

  test.each(["2026-02-30", "1899-12-31", "2200-01-01", "20260101", "2026-1-1"])(
    "the date %s is refused",
    async (day) => {
      const reply = await server.rest("POST", "/jobs", { person, body: { title: "x", postedDate: day } });
      expect(problem(reply)).toEqual([400, "INVALID_INPUT"]);
    },
  );
});

describe("who calls", () => {
  test("nobody gets 401 with WWW-Authenticate", async () => {
    const reply = await server.rest("GET", "/jobs");
    expect(problem(reply)).toEqual([401, "UNAUTHENTICATED"]);
    expect(reply.headers["www-authenticate"]).toMatch(/^Bearer/);
  });

  test("an unknown token gets 401, also beside a good session", async () => {
    const headers = {
      authorization: `Bearer jt_pat_${randomBytes(32).toString("base64url")}`,
      cookie: person.cookie,
    };
    expect(problem(await server.rest("GET", "/jobs", { headers }))).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("another site's page cannot use the person's cookie", async () => {
    const body = { title: "x" };
    const from = (origin: string) =>
      server.rest("POST", "/jobs", {
        headers: { cookie: person.cookie, origin, host: "localhost:3000" },
        body,
      });
    expect((await from("http://localhost:3000")).statusCode).toBe(201);
    expect(problem(await from("https://evil.example"))).toEqual([403, "FORBIDDEN"]);
    expect(problem(await from("null"))).toEqual([403, "FORBIDDEN"]);
    expect(problem(await from("http://localhost:4000"))).toEqual([403, "FORBIDDEN"]);
  });

  test("the session cookie is out of reach of scripts and other sites", async () => {
    const body = { email: person.email, password: PASSWORD };
    const reply = await server.rest("POST", "/auth/login", { body });
    const header = String(reply.headers["set-cookie"]);
    expect(header).toMatch(/HttpOnly/);
    expect(header).toMatch(/SameSite=Lax/);
    expect(header).not.toMatch(/Secure/);
  });
});

describe("answers", () => {
  test("carry security headers, the request id and the state of the limit", async () => {
    const { headers } = await server.rest("GET", "/jobs", { person });
    expect(headers["content-security-policy"]).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["x-request-id"]).toMatch(/^[\w-]{36}$/);
    expect(Number(headers["ratelimit-limit"])).toBeGreaterThan(0);
  });

  test("keep the caller's request id if it is a sane one", async () => {
    const given = async (id: string) =>
      (await server.rest("GET", "/jobs", { person, headers: { "x-request-id": id } })).headers[
        "x-request-id"
      ];
    expect(await given("trace-0001")).toBe("trace-0001");
    expect(await given("a\tb")).not.toBe("a\tb");
  });

  test("to too many requests are 429 with Retry-After", async () => {
    const { createRateLimiter } = await import("../src/_kit/policy/rate-limit.ts");
    const rateLimiter = createRateLimiter({ standard: 2, credentials: 9, fetch: 9 });
    await using strict = await startTestServer({ rateLimiter });
    const statuses = [];
    for (let call = 0; call < 3; call++) statuses.push(await strict.rest("GET", "/jobs"));
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 429]);
    expect(Number(statuses[2]?.headers["retry-after"])).toBeGreaterThan(0);
  });
});

describe("Idempotency-Key", () => {
  test("makes a repeated request one job", async () => {
    const headers = { "idempotency-key": "same" };
    const make = (title: string) => server.rest("POST", "/jobs", { person, headers, body: { title } });
    const [first, again] = [await make("Once"), await make("Once")];
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json()).toEqual(first.json());
    expect(problem(await make("Other"))).toEqual([422, "IDEMPOTENCY_REUSED"]);
  });
});

describe("operating", () => {
  test("health and readiness answer without signing in", async () => {
    for (const url of ["/health/live", "/health/ready"]) {
      expect((await server.app.inject({ url })).json().status).toBe("ok");
    }
  });

  test("metrics are for this machine alone, and not for what a proxy passes on", async () => {
    const read = (headers: Record<string, string>) => server.app.inject({ url: "/metrics", headers });
    const own = await read({});
    expect(own.statusCode).toBe(200);
    expect(own.body).toMatch(/jobtracker_operation_seconds_bucket\{.*operation="jobs\.list".*client="rest"/);
    expect(own.body).toMatch(/jobtracker_operation_errors_total\{.*code="INVALID_INPUT"/);
    expect((await read({ "x-forwarded-for": "203.0.113.9" })).statusCode).toBe(404);
  });

  test("a metrics token opens them from anywhere, and nothing else does", async () => {
    await using guarded = await startTestServer({ environment: { METRICS_TOKEN: "0123456789abcdef" } });
    const read = (token: string) =>
      guarded.app.inject({ url: "/metrics", headers: { authorization: `Bearer ${token}` } });
    expect((await read("0123456789abcdef")).statusCode).toBe(200);
    expect((await read("wrong")).statusCode).toBe(404);
  });

  test("the documentation needs nothing from another origin", async () => {
    const page = await server.app.inject({ url: "/api/v1/docs/" });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="https?:/);
  });
});
