import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* Requests that reach no operation: every answer is still one of this API. */

const MEBIBYTE = 1024 * 1024;

let server: TestServer;
let person: TestPerson;
let url: URL;
beforeAll(async () => {
  server = await startTestServer();
  url = new URL(await server.app.listen({ port: 0, host: "127.0.0.1" }));
  person = await server.person();
});
afterAll(() => server.close());

/** What the server says to these bytes. */
const sendBytes = async (bytes: string): Promise<{ head: string; body: string }> => {
  const socket = connect(Number(url.port), url.hostname);
  socket.on("error", () => undefined);
  socket.write(Buffer.from(bytes, "latin1"));
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  return { head, body };
};

type Headers = Readonly<Record<string, string | number>>;

const chunk = (piece: Buffer) =>
  Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, LINE_END]);
const LINE_END = Buffer.from("\r\n");

/** A POST that sends the whole of its body, whatever the server says meanwhile; without a length, in chunks. */
const sendBody = async (path: string, headers: Headers, pieces: Iterable<Buffer>) => {
  const isChunked = !("content-length" in headers);
  const sent = isChunked ? { ...headers, "transfer-encoding": "chunked" } : headers;
  const lines = Object.entries({ host: url.host, ...sent }).map(([name, value]) => `${name}: ${value}`);
  const socket = connect(Number(url.port), url.hostname);
  let answer = "";
  socket.on("data", (data) => {
    answer += data;
  });
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  for (const piece of pieces)
    if (!socket.write(isChunked ? chunk(piece) : piece)) await once(socket, "drain");
  if (isChunked) socket.write("0\r\n\r\n");
  while (!answer.endsWith("}")) await once(socket, "data");
  socket.destroy();
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), body: JSON.parse(body) };
};

function* page(mebibytes: number) {
  const block = Buffer.alloc(MEBIBYTE, "x");
  yield Buffer.from('{"html":"');
  for (let count = 0; count < mebibytes; count++) yield block;
  yield Buffer.from('"}');
}
const pageLength = (mebibytes: number) => mebibytes * MEBIBYTE + 11;

const headers = (more: Headers = {}): Headers => ({
  authorization: `Bearer ${person.token}`,
  "content-type": "application/json",
  accept: "application/json, text/event-stream",
  ...more,
});

const codeOf = (body: { code?: string; error?: { data?: { code?: string } } }) =>
  body.code ?? body.error?.data?.code;

describe("an address that is none", () => {
  test.each([
    ["/api/v1/jobs/%", 400],
    ["/api/v1/jobs/%FF", 400],
    ["/api/v1/jobs/%E0%A4%A", 400],
    ["/trpc/%FF", 400],
    ["/%", 400],
    [`/api/v1/jobs/${"9".repeat(3000)}`, 400],
    ["/api/v1//jobs", 404],
    ["/api/v1/jobs/", 404],
    ["/api/v1/jobs%2F1", 404],
    ["/api/v1/jobs;x=1", 404],
    ["/api/v1", 404],
    ["/api/v2/jobs", 404],
    ["/trpc", 404],
    ["/mcp/", 404],
    ["/health/", 404],
    ["/assets/no-longer-there.js", 404],
    ["/assets/..%2f..%2fpackage.json", 404],
  ])("%s: %i", async (address, status) => {
    const reply = await server.app.inject({
      url: address,
      headers: { authorization: `Bearer ${person.token}` },
    });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(reply.json()).toMatchObject({ status, requestId: reply.headers["x-request-id"] });
  });
});

describe("a method that an address does not have", () => {
  test.each([
    ["/api/v1/jobs", "GET, HEAD, POST"],
    ["/api/v1/jobs/capture", "POST"],
    ["/api/v1/openapi.json", "GET, HEAD"],
    ["/api/v1/docs/", "GET, HEAD"],
    ["/trpc/jobs.list", "GET, POST"],
    ["/trpc/jobs.capture", "GET, POST"],
    ["/health/ready", "GET, HEAD"],
    ["/metrics", "GET, HEAD"],
  ])("%s allows %s", async (address, allowed) => {
    const known = allowed.split(", ");
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] as const) {
      if (known.includes(method)) continue;
      const reply = await server.app.inject({
        method: method as "GET",
        url: address,
        headers: { authorization: `Bearer ${person.token}`, "content-type": "text/plain" },
        payload: "whatever",
      });
      expect([method, reply.statusCode]).toEqual([method, 405]);
      expect(String(reply.headers.allow).split(", ").toSorted()).toEqual(known);
      if (method !== "HEAD") expect(reply.json()).toMatchObject({ code: "METHOD_NOT_ALLOWED" });
    }
  });

  test("HEAD of what cannot be asked for without a body is refused, and breaks nothing", async () => {
    const authorization = `Bearer ${person.token}`;
    for (const address of ["/trpc/jobs.list?input=%7B%7D", "/mcp"]) {
      const reply = await server.app.inject({ method: "HEAD", url: address, headers: { authorization } });
      expect(reply.statusCode).toBe(405);
    }
  });
});

describe("bytes that are no request", () => {
  test.each([
    ["nonsense", "NONSENSE\r\n\r\n", 400],
    ["an unknown version", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", 400],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      400,
    ],
    ["a NUL in a header", "GET / HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n", 400],
    ["headers without end", `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ])("%s: a problem all the same", async (_what, bytes, status) => {
    const { head, body } = await sendBytes(bytes);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/content-type: application\/problem\+json/i);
    expect(JSON.parse(body)).toMatchObject({ status, code: "INVALID_INPUT", requestId: expect.any(String) });
  });
});

const capturePaths = ["/api/v1/jobs/capture", "/trpc/jobs.capture", "/mcp"];

describe("a body that is too large", () => {
  test.each(capturePaths)("50 MB to %s: 413, which a client that is still sending can read", async (path) => {
    const known = await sendBody(path, headers({ "content-length": pageLength(50) }), page(50));
    const chunked = await sendBody(path, headers(), page(50));
    const last = await sendBody(path, headers({ connection: "close" }), page(50));
    for (const { status, body } of [known, chunked, last])
      expect([status, codeOf(body)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });

  test.each(["/api/v1/jobs", "/trpc/jobs.create", "/trpc/jobs.capture,jobs.capture?batch=1"])(
    "2 MB to %s: 413",
    async (path) => {
      const { status, body } = await sendBody(path, headers(), page(2));
      expect([status, codeOf(body)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    },
  );

  test.each(capturePaths)("a small one that unpacks to a large one, to %s: 413", async (path) => {
    const packed = gzipSync(Buffer.concat([...page(60)]));
    const { status, body } = await sendBody(path, headers({ "content-encoding": "gzip" }), [packed]);
    expect([status, codeOf(body)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });

  test.each(capturePaths)("50 MB from a stranger to %s: 401, which can be read too", async (path) => {
    const { authorization: _, ...stranger } = headers({
      "content-length": pageLength(50),
      connection: "close",
    });
    const { status, body } = await sendBody(path, stranger, page(50));
    expect([status, codeOf(body)]).toEqual([401, "UNAUTHENTICATED"]);
  });

  test.each(capturePaths)("nobody can make the server read a large one: %s", async (path) => {
    const sent = request({
      host: url.hostname,
      port: url.port,
      path,
      method: "POST",
      headers: { "content-type": "application/json", "content-length": pageLength(10) },
      agent: false,
    });
    sent.on("error", () => undefined);
    sent.write("{");
    const [reply] = await once(sent, "response");
    expect(reply.statusCode).toBe(401);
    expect(codeOf(JSON.parse(await text(reply)))).toBe("UNAUTHENTICATED");
    sent.destroy();
  });
});

describe("the answer to bad input is as short as it can be", () => {
  test.each([
    [
      "a hundred thousand unknown fields",
      Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, 0])),
    ],
    ["a field with an endless name", { title: "x", ["k".repeat(900_000)]: 1 }],
    ["an endless list", { title: "x", locations: Array(200_000).fill(0) }],
  ])("%s", async (_what, body) => {
    const rest = await server.rest("POST", "/jobs", { person, body });
    const trpc = await server.trpc("jobs.create", "mutation", body, person);
    expect([rest.statusCode, trpc.statusCode]).toEqual([400, 400]);
    expect(rest.body.length).toBeLessThan(5000);
    expect(trpc.body.length).toBeLessThan(5000);
  });

  test("also for JSON-LD with a name that never ends", async () => {
    const body = { jsonLd: `{${"a".repeat(500_000)}` };
    const reply = await server.rest("POST", "/jobs/capture", { person, body });
    expect(reply.json().code).toBe("NOTHING_RECOGNISED");
    expect(reply.body.length).toBeLessThan(2000);
  });
});

test("the tRPC surface refuses in the form that its clients read", async () => {
  const send = (contentType: string, payload: string) =>
    server.app.inject({
      method: "POST",
      url: "/trpc/jobs.create",
      headers: { authorization: `Bearer ${person.token}`, "content-type": contentType },
      payload,
    });
  const replies = [await send("text/plain", "{}"), await send("application/json", "[".repeat(500))];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([415, 400]);
  for (const reply of replies) {
    const { code, httpStatus, requestId } = reply.json().error.data;
    expect([httpStatus, requestId]).toEqual([reply.statusCode, reply.headers["x-request-id"]]);
    expect(code).toMatch(/UNSUPPORTED_MEDIA_TYPE|INVALID_INPUT/);
  }
});
