import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MCP_PROGRAM } from "./mcp-client.ts";
import { startTestServer, type TestPerson, type TestServer } from "./server.ts";

let server: TestServer;
let url: string;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  url = await server.app.listen({ port: 0, host: "127.0.0.1" });
  person = await server.person();
});
afterAll(() => server.close());

const PATIENCE_MS = 15_000;

const launch = (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [MCP_PROGRAM], { env: environment, stdio: "pipe" });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  const ended = once(child, "close").then(([code, signal]) => {
    clearTimeout(timer);
    return { code, signal, ...output };
  });
  return { child, output, ended };
};

const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

const linesOf = (stdout: string): unknown[] =>
  stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));

describe("refuses to start, with words on standard error", () => {
  test.each([
    [{}, /JOBTRACKER_URL must be .*\n.*JOBTRACKER_TOKEN must be an API token/],
    [{ JOBTRACKER_URL: "localhost:3000", JOBTRACKER_TOKEN: "x" }, /JOBTRACKER_URL must be the address/],
    [
      { JOBTRACKER_URL: "http://127.0.0.1:9", JOBTRACKER_TOKEN: "x" },
      /No JobTracker answers at http:\/\/127\.0\.0\.1:9/,
    ],
  ])("%j", async (environment, words) => {
    const { code, stdout, stderr } = await launch(environment).ended;
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain("    at ");
  });

  test("a token that is not accepted", async () => {
    const { code, stdout, stderr } = await launch({ JOBTRACKER_URL: url, JOBTRACKER_TOKEN: "jt_pat_unknown" })
      .ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("JOBTRACKER_TOKEN is not accepted");
    expect(stderr).not.toContain("jt_pat_unknown");
  });

  test("an address at which something else answers", async () => {
    const { code, stderr } = await launch({ JOBTRACKER_URL: `${url}/health`, JOBTRACKER_TOKEN: "x" }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^jobtracker-mcp: .+\n$/);
  });
});

test("writes nothing but the protocol, and ends when standard input is closed", async () => {
  const { child, ended } = launch({ JOBTRACKER_URL: `${url}/`, JOBTRACKER_TOKEN: person.token });
  const call = {
    jsonrpc: "2.0",
    id: 2,
    method: "tools/call",
    params: { name: "get_account", arguments: {} },
  };
  for (const message of [initialize, { jsonrpc: "2.0", method: "notifications/initialized" }, call]) {
    child.stdin.write(`${JSON.stringify(message)}\n`);
  }
  let answered = "";
  for await (const chunk of child.stdout) {
    answered += String(chunk);
    if (answered.includes('"id":2')) break;
  }
  expect(linesOf(answered)).toMatchObject([
    { id: 1, result: { serverInfo: { name: "jobtracker" } } },
    { id: 2, result: { structuredContent: { email: person.email } } },
  ]);
  child.stdin.end();
  const { code, signal, stderr } = await ended;
  expect([code, signal, stderr]).toEqual([0, null, ""]);
});

test("ends when standard input is closed during a call", async () => {
  const { child, ended } = launch({ JOBTRACKER_URL: url, JOBTRACKER_TOKEN: person.token });
  child.stdin.write(`${JSON.stringify(initialize)}\n`);
  await once(child.stdout, "data");
  child.stdin.end(
    `${JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "list_jobs", arguments: {} } })}\n`,
  );
  const { code, signal } = await ended;
  expect([code, signal]).toEqual([0, null]);
});

test("refuses a revision of the protocol that it does not know, and names those that it does", async () => {
  const { child, ended } = launch({ JOBTRACKER_URL: url, JOBTRACKER_TOKEN: person.token });
  const _meta = {
    "io.modelcontextprotocol/protocolVersion": "2099-01-01",
    "io.modelcontextprotocol/clientCapabilities": {},
  };
  child.stdin.write(
    `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: { _meta } })}\n`,
  );
  const [answer] = await once(child.stdout, "data");
  expect(linesOf(String(answer))).toMatchObject([
    { id: 1, error: { data: { requested: "2099-01-01", supported: ["2026-07-28"] } } },
  ]);
  child.stdin.end();
  await ended;
});

test("survives what is not the protocol", async () => {
  const { child, output, ended } = launch({ JOBTRACKER_URL: url, JOBTRACKER_TOKEN: person.token });
  child.stdin.write("this is not JSON\n[1,2]\n");
  child.stdin.write(`${JSON.stringify(initialize)}\n`);
  await once(child.stdout, "data");
  child.stdin.end();
  expect((await ended).code).toBe(0);
  expect(linesOf(output.stdout)).toContainEqual(expect.objectContaining({ id: 1 }));
});
