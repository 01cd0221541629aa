import { domains, listOperations, type Scope, scopes } from "@jobtracker/contracts";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { describe, expect, test, vi } from "vitest";
import { application, job } from "../../test/examples.ts";
import { brokenCall } from "../answers/failure.ts";
import type { Call } from "../call.ts";
import { createMcpServer } from "../server.ts";
import { answerPlainCall } from "./answer.ts";
import { plainCallOf } from "./plain-call.ts";

const call: Call = async (named, input) => {
  if (named.name === "jobs.get") return { ok: true, output: job };
  if (named.name === "applications.get") return { ok: true, output: application };
  if (named.name === "applications.move") throw new Error("broke off");
  return { ok: false, failure: { ...brokenCall(), code: "NOT_FOUND", message: JSON.stringify(input) } };
};
const parts = (actorScopes: readonly Scope[] = scopes) => ({
  operations: listOperations(domains),
  actorScopes,
  call,
  version: "1.2.3",
  onError: vi.fn(),
});

const eras = ["2026-07-28", "2025-11-25"] as const;
type Era = (typeof eras)[number];

const envelope = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientInfo": { name: "test", version: "1.0.0" },
  "io.modelcontextprotocol/clientCapabilities": { elicitation: {} },
};

interface Post {
  readonly headers: Record<string, string>;
  readonly body: Record<string, unknown>;
}

/** A tool call as the official client sends it. */
const toolCall = (era: Era, name: string, given: unknown): Post => {
  const isCurrent = era === "2026-07-28";
  return {
    headers: {
      accept: "application/json, text/event-stream",
      "content-type": "application/json",
      "mcp-protocol-version": era,
      ...(isCurrent ? { "mcp-method": "tools/call", "mcp-name": name } : {}),
    },
    body: {
      method: "tools/call",
      params: { name, arguments: given, ...(isCurrent ? { _meta: envelope } : {}) },
      jsonrpc: "2.0",
      id: 7,
    },
  };
};

const answerOfLibrary = async ({ headers, body }: Post) => {
  const handler = createMcpHandler(() => createMcpServer(parts()));
  return handler.fetch(new Request("http://127.0.0.1/mcp", { method: "POST", headers }), {
    parsedBody: body,
  });
};

/** The message of an answer, with the random word of its marks replaced. */
const messageIn = (text: string): unknown => {
  const word = /Between «(\w+) and/.exec(text)?.[1];
  const json = text.replace(/^event: message\ndata: (.*)\n\n$/s, "$1");
  return JSON.parse(word === undefined ? json : json.replaceAll(word, "N"));
};

describe.each(eras)("a plain tool call of %s", (era) => {
  test.each([
    ["get_job", { id: 7 }],
    ["get_application", { id: 9 }],
    ["list_applications", { stage: "nowhere" }],
    ["move_application", { id: 9 }],
    ["update_job", { id: 7, idempotencyKey: 5 }],
    ["delete_job", undefined],
  ])("%s is answered as the library answers it", async (name, given) => {
    const post = toolCall(era, name, given);
    const plain = plainCallOf(post);
    const answer = plain && (await answerPlainCall(plain, parts(), new AbortController().signal));
    const expected = await answerOfLibrary(post);
    expect(messageIn(String(answer?.body))).toEqual(messageIn(await expected.text()));
    expect(Object.fromEntries(expected.headers)).toMatchObject({ ...answer?.headers });
  });

  test.each([
    ["an unknown tool", "no_such_tool"],
    ["a tool that is not listed", "verify_audit"],
    ["a tool that reaches outside, and may take long", "capture_job"],
    ["a tool that may run one of those", "run_tool"],
  ])("%s is left to the library", async (_case, name) => {
    const plain = plainCallOf(toolCall(era, name, {}));
    if (plain === undefined) throw new Error("is no plain call");
    expect(await answerPlainCall(plain, parts(), new AbortController().signal)).toBeUndefined();
  });

  test("a tool that the scopes do not allow is left to the library", async () => {
    const plain = plainCallOf(toolCall(era, "get_job", {}));
    if (plain === undefined) throw new Error("is no plain call");
    expect(await answerPlainCall(plain, parts(["audit:read"]), new AbortController().signal)).toBeUndefined();
  });

  test.each<[string, (post: Post) => Post]>([
    ["a batch", ({ headers, body }) => ({ headers, body: [body] as never })],
    ["another method", ({ headers, body }) => ({ headers, body: { ...body, method: "tools/list" } })],
    ["no id", ({ headers, body: { id: _id, ...body } }) => ({ headers, body })],
    ["an id that is none", ({ headers, body }) => ({ headers, body: { ...body, id: 1.5 } })],
    ["another JSON-RPC", ({ headers, body }) => ({ headers, body: { ...body, jsonrpc: "1.0" } })],
    ["a field too many", ({ headers, body }) => ({ headers, body: { ...body, more: 1 } })],
    ["no parameters", ({ headers, body: { params: _params, ...body } }) => ({ headers, body })],
    [
      "another content type",
      ({ headers, body }) => ({ headers: { ...headers, "content-type": "text/plain" }, body }),
    ],
    [
      "another version",
      ({ headers, body }) => ({ headers: { ...headers, "mcp-protocol-version": "2031-01-01" }, body }),
    ],
    ["parameters that are none", ({ headers, body }) => ({ headers, body: { ...body, params: [] } })],
    ["arguments that are none", (post) => withParameters(post, { arguments: [1] })],
    ["an answer to a question of the server", (post) => withParameters(post, { inputResponses: {} })],
    ["a task", (post) => withParameters(post, { task: { ttl: 60 } })],
    ["a progress token that is none", (post) => withParameters(post, { _meta: { progressToken: {} } })],
  ])("%s is left to the library", (_case, change) => {
    expect(plainCallOf(toolCall(era, "get_job", { id: 7 }))).toBeDefined();
    expect(plainCallOf(change(toolCall(era, "get_job", { id: 7 })))).toBeUndefined();
  });
});

const withParameters = ({ headers, body }: Post, more: Record<string, unknown>): Post => ({
  headers,
  body: { ...body, params: { ...Object(body.params), ...more } },
});

test.each([
  ["mcp-protocol-version", undefined],
  ["mcp-method", undefined],
  ["mcp-method", "tools/list"],
  ["mcp-name", undefined],
  ["mcp-name", "get_application"],
])("a call of 2026-07-28 whose header %s is %s is left to the library", (name, value) => {
  const { headers, body } = toolCall("2026-07-28", "get_job", { id: 7 });
  const { [name]: _left, ...others } = headers;
  const changed = value === undefined ? others : { ...others, [name]: value };
  expect(plainCallOf({ headers: changed, body })).toBeUndefined();
});

test("an older call whose client does not take event streams is left to the library", () => {
  const { headers, body } = toolCall("2025-11-25", "get_job", { id: 7 });
  expect(plainCallOf({ headers: { ...headers, accept: "application/json" }, body })).toBeUndefined();
});

test("an older call with a claim to the revision of 2026-07-28 is left to the library", () => {
  const { headers } = toolCall("2025-11-25", "get_job", { id: 7 });
  const { body } = toolCall("2026-07-28", "get_job", { id: 7 });
  expect(plainCallOf({ headers, body })).toBeUndefined();
});
