import { domains, listOperations } from "@jobtracker/contracts";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import Fastify from "fastify";
import { afterEach, expect, test } from "vitest";
import { openTestPlatform, personActor, testCall } from "../testing/index.ts";
import type { CallOperation } from "./caller.ts";
import { registerMcp } from "./mcp.ts";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** The surface alone, with operations that do what the test says, and a client that is signed in. */
const connect = async (callOperation: CallOperation) => {
  const platform = await openTestPlatform();
  const app = Fastify();
  cleanups.push(platform.close, () => app.close());
  await registerMcp(app, {
    operations: listOperations(domains),
    platform,
    callOperation,
    createCall: () => testCall(platform, { actor: personActor(1, ["audit:read"]), client: "mcp" }),
  });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const client = new Client(
    { name: "test", version: "1.0.0" },
    { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  );
  const headers = { authorization: "Bearer jt_pat_test" };
  await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", url), { requestInit: { headers } }));
  cleanups.push(() => client.close());
  return { app, client };
};

const verification = { valid: true, entries: 0, brokenAt: null, reason: null, lastHash: null };
const verify = { name: "run_tool", arguments: { tool: "verify_audit" } };

test("closing the server lets the calls that are under way finish", async () => {
  const { promise: started, resolve: start } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { app, client } = await connect(async () => {
    start();
    await released;
    return verification;
  });
  const answer = client.callTool(verify);
  await started;
  const closed = app.close();
  setTimeout(release, 100);
  expect((await answer).structuredContent).toEqual(verification);
  await closed;
});

test("a call learns that its client went away", async () => {
  const { promise: aborted, resolve } = Promise.withResolvers<void>();
  const { client } = await connect((_named, _input, { signal }) => {
    signal?.addEventListener("abort", () => resolve());
    return new Promise(() => {});
  });
  await expect(client.callTool(verify, { timeout: 100 })).rejects.toThrow();
  await aborted;
});

test("a fault says no more than its request id", async () => {
  const { client } = await connect(() => Promise.reject(new Error("password=hunter2")));
  const result = await client.callTool(verify);
  expect(JSON.stringify(result)).not.toContain("hunter2");
  expect(result._meta).toMatchObject({
    "jobtracker/error": { code: "INTERNAL", requestId: expect.any(String) },
  });
});
