import { once } from "node:events";
import { request } from "node:http";
import { type DestinationStream, pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectOverHttp } from "./mcp-client.ts";
import { startTestServer, type TestPerson, type TestServer } from "./server.ts";

const lines: string[] = [];
const destination: DestinationStream = { write: (line) => void lines.push(line) };

let server: TestServer;
let url: string;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer({ log: pino({ level: "info" }, destination) });
  url = await server.app.listen({ port: 0, host: "127.0.0.1" });
  person = await server.person();
});
afterAll(() => server.close());

const listTools = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
const asJson = { "content-type": "application/json", accept: "application/json, text/event-stream" };

const post = (headers: Record<string, string>, body: unknown = listTools) =>
  server.app.inject({
    method: "POST",
    url: "/mcp",
    headers: { host: "127.0.0.1", ...asJson, ...headers },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  });
const withToken = (headers: Record<string, string> = {}, body?: unknown) =>
  post({ authorization: `Bearer ${person.token}`, ...headers }, body);

describe("who may come in", () => {
  test("without a token: 401, and how to send one", async () => {
    const reply = await post({});
    expect(reply.statusCode).toBe(401);
    expect(reply.headers["www-authenticate"]).toBe('Bearer realm="JobTracker"');
    expect(reply.json()).toMatchObject({
      status: 401,
      code: "UNAUTHENTICATED",
      requestId: expect.any(String),
    });
  });

  test("with an unknown token: 401, and what is wrong with it", async () => {
    const reply = await post({ authorization: "Bearer jt_pat_unknown" });
    expect(reply.statusCode).toBe(401);
    expect(reply.headers["www-authenticate"]).toMatch(/^Bearer realm="JobTracker", error="invalid_token"/);
  });

  test("a session's cookie is no way in", async () => {
    expect((await post({ cookie: person.cookie })).statusCode).toBe(401);
  });

  test("the token is asked for before the body is read", async () => {
    const { port } = new URL(url);
    const sent = request({
      host: "127.0.0.1",
      port,
      path: "/mcp",
      method: "POST",
      headers: { ...asJson, "content-length": "1000000" },
    });
    sent.write("{");
    const [reply] = await once(sent, "response");
    expect(reply.statusCode).toBe(401);
    sent.destroy();
  });

  test.each([
    [{ host: "evil.example" }, 403],
    [{ host: "127.0.0.1.evil.example:3000" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ host: "localhost:3000", origin: "http://localhost:4000" }, 403],
    [{ host: "localhost:3000", origin: "http://localhost:3000" }, 200],
    [{ host: "127.0.0.1:3000" }, 200],
    [{ host: "[::1]:3000" }, 200],
  ])("host and origin %j: %i (DNS rebinding)", async (headers, status) => {
    const reply = await withToken(headers);
    expect(reply.statusCode).toBe(status);
    if (status === 403) expect(reply.json()).toMatchObject({ code: "FORBIDDEN" });
  });

  test("with APP_URL, its host and origin", async () => {
    await using behindProxy = await startTestServer({ environment: { APP_URL: "https://jobs.example.org" } });
    const { token } = await behindProxy.person();
    const status = async (headers: Record<string, string>) =>
      (
        await behindProxy.app.inject({
          method: "POST",
          url: "/mcp",
          headers: { ...asJson, authorization: `Bearer ${token}`, ...headers },
          payload: JSON.stringify(listTools),
        })
      ).statusCode;
    expect(await status({ host: "jobs.example.org", origin: "https://jobs.example.org" })).toBe(200);
    expect(await status({ host: "jobs.example.org" })).toBe(200);
    expect(await status({ host: "jobs.example.org", origin: "http://jobs.example.org" })).toBe(403);
    expect(await status({ host: "other.example.org" })).toBe(403);
  });
});

describe("what cannot be read", () => {
  test("another content type: 415", async () => {
    expect((await withToken({ "content-type": "text/plain" })).statusCode).toBe(415);
  });

  test("no JSON: 400", async () => {
    const reply = await withToken({}, "{ not json");
    expect([reply.statusCode, reply.json().code]).toEqual([400, "INVALID_INPUT"]);
  });

  test("deep JSON: 400", async () => {
    expect((await withToken({}, "[".repeat(100_000))).statusCode).toBe(400);
  });

  test("no body: 400", async () => {
    expect((await withToken({}, "")).statusCode).toBe(400);
  });

  test("more than 20 MiB: 413", async () => {
    const reply = await withToken({}, `"${"x".repeat(21 * 1024 * 1024)}"`);
    expect([reply.statusCode, reply.json().code]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });

  test.each(["GET", "DELETE"] as const)("%s: 405, there are no sessions", async (method) => {
    const headers = {
      host: "127.0.0.1",
      authorization: `Bearer ${person.token}`,
      accept: "text/event-stream",
    };
    expect((await server.app.inject({ method, url: "/mcp", headers })).statusCode).toBe(405);
  });

  test("a message that is none: an answer of the protocol", async () => {
    const reply = await withToken({}, { hello: "world" });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ jsonrpc: "2.0", error: { code: expect.any(Number) } });
  });
});

test("answers carry the security headers and the request id", async () => {
  const reply = await withToken({ "x-request-id": "request-of-a-client" });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    "x-request-id": "request-of-a-client",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "content-security-policy": "default-src 'none';frame-ancestors 'none'",
    "cache-control": expect.stringMatching(/no-/),
  });
});

test("calls are logged without token or text, and measured as those of an AI client", async () => {
  lines.length = 0;
  const client = await connectOverHttp(url, person.token);
  const secretive = "Engineer of secret things";
  await client.callTool({ name: "create_job", arguments: { title: secretive } });
  await client.callTool({ name: "get_job", arguments: { id: 999_999 } });
  await client.close();
  expect(lines.filter((line) => line.includes('"route":"/mcp"')).length).toBeGreaterThanOrEqual(4);
  expect(lines.join("")).not.toContain(person.token);
  expect(lines.join("")).not.toContain(secretive);
  const { text } = await server.platform.metrics.read();
  expect(text).toContain(
    'jobtracker_operation_seconds_count{operation="jobs.create",client="mcp",outcome="ok"} 1',
  );
  expect(text).toContain(
    'jobtracker_operation_errors_total{operation="jobs.get",client="mcp",code="NOT_FOUND"} 1',
  );
});

test("several clients at once get their own answers", async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => server.person()));
  const answers = await Promise.all(
    people.map(async ({ token, email }) => {
      const client = await connectOverHttp(url, token);
      const account = await client.callTool({ name: "get_account", arguments: {} });
      await client.close();
      return [email, Reflect.get(Object(account.structuredContent), "email")];
    }),
  );
  for (const [expected, email] of answers) expect(email).toBe(expected);
});
