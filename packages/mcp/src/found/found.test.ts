import { domains, listOperations, type Scope, scopes } from "@jobtracker/contracts";
import type { Client } from "@modelcontextprotocol/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { connectClient, eras } from "../../test/connect.ts";
import { job } from "../../test/examples.ts";
import { ERROR_KEY } from "../answers/failure.ts";
import { UNTRUSTED_KEY } from "../answers/output.ts";
import type { Call } from "../call.ts";
import { toolsOf } from "../tools/tool.ts";
import { matchingTools } from "./matching.ts";

const operations = listOperations(domains);
const found = toolsOf(operations).filter(({ direct }) => !direct);

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

const textOf = ({ content }: { content: readonly unknown[] }) =>
  String(Reflect.get(Object(content[0]), "text"));

const restored: Call = async () => ({ ok: true, output: job });

const invalid: Call = async () => ({
  ok: false,
  failure: {
    code: "INVALID_INPUT",
    message: "id: Required",
    issues: [{ path: ["id"], message: "Required" }],
    details: {},
    requestId: null,
    retryAfter: null,
  },
});

test.each([
  ["undo the deletion of an application", "restore_application"],
  ["bring back a deleted job", "restore_job"],
  ["restore_note", "restore_note"],
  ["change the text of a note", "edit_note"],
  ["is the audit chain unbroken", "verify_audit"],
  ["rename a stage", "update_stage"],
  ["what stages are there", "list_stages"],
  ["preview what a posting holds", "preview_capture"],
])("%s: %s is among what is found", (query, name) => {
  expect(matchingTools(found, query, 4).map((tool) => tool.name)).toContain(name);
});

describe.each(eras)("a client of %s", (_name, era) => {
  const connect = async (call: Call, actorScopes: readonly Scope[] = scopes) => {
    const client = await connectClient(era, {
      operations,
      actorScopes,
      call,
      version: "1",
      onError: vi.fn(),
    });
    clients.push(client);
    return client;
  };

  test("finds a tool with what it takes", async () => {
    const client = await connect(restored);
    const result = await client.callTool({ name: "find_tools", arguments: { query: "restore a job" } });
    expect(textOf(result)).toContain(
      'restore_job (write): Restore a deleted job and its application.\n  arguments: {"type":"object"',
    );
    expect(result.structuredContent).toMatchObject({
      tools: expect.arrayContaining([
        expect.objectContaining({
          name: "restore_job",
          inputSchema: expect.objectContaining({ required: ["id"] }),
        }),
      ]),
    });
  });

  test("is told of all when nothing fits", async () => {
    const result = await (await connect(restored)).callTool({
      name: "find_tools",
      arguments: { query: "xyzzy" },
    });
    for (const { name } of found) expect(textOf(result)).toContain(`\n${name} (`);
    expect(result.structuredContent).toEqual({ tools: [] });
  });

  test("runs it as if it were listed, with the idempotency key beside the arguments", async () => {
    const call = vi.fn(restored);
    const client = await connect(call);
    const result = await client.callTool({
      name: "run_tool",
      arguments: { tool: "restore_job", arguments: { id: 7 }, idempotencyKey: "key-1" },
    });
    expect(result.structuredContent).toEqual(job);
    expect(result._meta?.[UNTRUSTED_KEY]).toContain("/title");
    expect(textOf(result)).toMatch(/title: «(\w+) Site Reliability Engineer \1»/);
    expect(
      call.mock.calls.map(([named, input, { idempotencyKey }]) => [named.name, input, idempotencyKey]),
    ).toEqual([["jobs.restore", { id: 7 }, "key-1"]]);
  });

  test("may run a listed tool, and one without arguments, the same way", async () => {
    const call = vi.fn(restored);
    const client = await connect(call);
    await client.callTool({ name: "run_tool", arguments: { tool: "get_job", arguments: { id: 7 } } });
    await client.callTool({ name: "run_tool", arguments: { tool: "verify_audit", arguments: null } });
    expect(call.mock.calls.map(([named, input]) => [named.name, input])).toEqual([
      ["jobs.get", { id: 7 }],
      ["audit.verify", {}],
    ]);
  });

  test("learns what a tool takes from the refusal of a bad call", async () => {
    const client = await connect(invalid);
    const bad = await client.callTool({ name: "run_tool", arguments: { tool: "restore_job" } });
    expect(textOf(bad)).toMatch(/- id: Required\nArguments of restore_job: \{.*"id".*\}\nNext: /);
    const listed = await client.callTool({ name: "run_tool", arguments: { tool: "get_job" } });
    expect(textOf(listed)).not.toContain("Arguments of");
  });

  test.each([
    [{}, "INVALID_INPUT", "tool: Must be the name"],
    [{ tool: "no_such_tool" }, "NOT_FOUND", "Next: Use one of preview_capture, restore_job"],
    [{ tool: "restore_job", arguments: [7] }, "INVALID_INPUT", "arguments: Must be an object"],
    [{ tool: "restore_job", arguments: {}, idempotencyKey: 4 }, "INVALID_INPUT", "idempotencyKey: Must be"],
  ])("is told what to do about %j", async (given, code, words) => {
    const call = vi.fn(restored);
    const result = await (await connect(call)).callTool({ name: "run_tool", arguments: given });
    expect(result.isError).toBe(true);
    expect(result._meta?.[ERROR_KEY]).toMatchObject({ code });
    expect(textOf(result)).toContain(words);
    expect(call).not.toHaveBeenCalled();
  });

  test("neither finds nor runs what its scopes do not allow", async () => {
    const call = vi.fn(restored);
    const client = await connect(call, ["job:read", "audit:read"]);
    const all = await client.callTool({ name: "find_tools", arguments: { query: "restore a job" } });
    expect(textOf(all)).toMatch(/^list_\w+ \(read\)/m);
    expect(textOf(all)).not.toContain("restore_job");
    for (const tool of ["restore_job", "delete_job"]) {
      const refused = await client.callTool({ name: "run_tool", arguments: { tool, arguments: { id: 7 } } });
      expect(refused._meta?.[ERROR_KEY]).toMatchObject({ code: "NOT_FOUND" });
    }
    expect(call).not.toHaveBeenCalled();
    const { tools } = await client.listTools();
    expect(tools.find(({ name }) => name === "run_tool")?.annotations).toEqual({
      readOnlyHint: true,
      destructiveHint: false,
      openWorldHint: false,
    });
  });
});
