import { domains, listOperations, type NamedOperation } from "@jobtracker/contracts";
import { z } from "zod";
import type { TestPerson, TestServer } from "./server.ts";

/** What a call came to, in the same form whichever surface it went through. */
export interface Outcome {
  /** Of the error; `ok` without one. */
  readonly code: string;
  readonly details: unknown;
  readonly output: unknown;
}

export type SurfaceCall = (
  person: TestPerson,
  name: string,
  input: Readonly<Record<string, unknown>>,
  idempotencyKey?: string,
) => Promise<Outcome>;

const operations = new Map(listOperations(domains).map((named) => [named.name as string, named]));

const operationOf = (name: string): NamedOperation => {
  const named = operations.get(name);
  if (named === undefined) throw new Error(`There is no operation ${name}`);
  return named;
};

const keyHeader = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { "idempotency-key": key };

const Problem = z.object({ code: z.string(), details: z.unknown().optional() });

const asOutcome = (error: unknown, output: unknown): Outcome => {
  if (error === undefined) return { code: "ok", details: undefined, output };
  const { code, details } = Problem.parse(error);
  return { code, details, output: undefined };
};

const overRest =
  (server: TestServer): SurfaceCall =>
  async (person, name, input, key) => {
    const { rest } = operationOf(name).operation;
    if (rest === false) throw new Error(`${name} has no REST form`);
    const fields = { ...input };
    const path = rest.path.replace(/\{(\w+)\}/g, (_match, field: string) => {
      const value = encodeURIComponent(String(fields[field]));
      delete fields[field];
      return value;
    });
    const inQuery = rest.method === "GET" || rest.method === "DELETE";
    const query = inQuery ? `?${new URLSearchParams(fields as Record<string, string>)}` : "";
    const reply = await server.rest(rest.method, path + query, {
      person,
      headers: keyHeader(key),
      body: inQuery ? undefined : fields,
    });
    const body: unknown = reply.json();
    return asOutcome(reply.statusCode < 400 ? undefined : body, body);
  };

const overTrpc =
  (server: TestServer): SurfaceCall =>
  async (person, name, input, key) => {
    const reply = await server.app.inject({
      method: "POST",
      url: `/trpc/${name}`,
      headers: { authorization: `Bearer ${person.token}`, ...keyHeader(key) },
      payload: input,
    });
    const { error, result } = reply.json();
    return asOutcome(error?.data, result?.data);
  };

const Answer = z.object({
  result: z.object({
    isError: z.boolean().optional(),
    structuredContent: z.unknown().optional(),
    _meta: z.record(z.string(), z.unknown()).optional(),
  }),
});

/** The last message of an answer, which comes as JSON or as one event of a stream. */
const messageOf = (body: string): unknown =>
  JSON.parse([...body.matchAll(/^data: (.+)$/gm)].at(-1)?.[1] ?? body);

const overMcp =
  (server: TestServer): SurfaceCall =>
  async (person, name, input, idempotencyKey) => {
    const { mcp } = operationOf(name).operation;
    if (mcp === false) throw new Error(`${name} is no tool`);
    const given = { ...input, ...(idempotencyKey && { idempotencyKey }) };
    const params = mcp.direct
      ? { name: mcp.tool, arguments: given }
      : { name: "run_tool", arguments: { tool: mcp.tool, arguments: given } };
    const reply = await server.app.inject({
      method: "POST",
      url: "/mcp",
      headers: {
        host: "127.0.0.1",
        authorization: `Bearer ${person.token}`,
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
      },
      payload: {
        jsonrpc: "2.0",
        id: 1,
        method: "tools/call",
        params,
      },
    });
    if (reply.statusCode >= 400) return asOutcome(reply.json(), undefined);
    const { result } = Answer.parse(messageOf(reply.body));
    return asOutcome(result._meta?.["jobtracker/error"], result.structuredContent);
  };

/** How to call an operation by its name over each surface. */
export const everySurface = (server: TestServer) => ({
  REST: overRest(server),
  tRPC: overTrpc(server),
  MCP: overMcp(server),
});
