import { domains, listOperations, type NamedOperation } from "@jobtracker/contracts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appRouter } from "../src/router.ts";
import { listToolNames } from "./mcp-tools.ts";
import { startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* Walks every operation of every domain: its three forms exist exactly when the contract says so, and agree. */

let server: TestServer;
let person: TestPerson;
let restIds: string[];
let tools: string[];
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
  tools = await listToolNames(server, person);
  const document = (await server.rest("GET", "/openapi.json")).json();
  restIds = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
});
afterAll(() => server.close());

const operations = listOperations(domains);
const named = operations.map((operation) => [operation.name, operation] as const);

test("MCP has exactly the tools that the contracts name", () => {
  const named = operations.flatMap(({ operation: { mcp } }) => (mcp === false ? [] : [mcp.tool]));
  expect(tools.toSorted()).toEqual(named.toSorted());
});

test("REST has exactly the routes that the contracts name", () => {
  const named = operations.flatMap(({ name, operation: { rest } }) => (rest === false ? [] : [name]));
  expect(restIds.toSorted()).toEqual(named.toSorted());
});

/** No operation has a field of this name. */
const bad = { thereIsNoSuchField: 1 };

const restAddress = ({ operation }: NamedOperation) => {
  if (operation.rest === false) throw new Error("It has no REST form");
  return { method: operation.rest.method, path: operation.rest.path.replace(/\{\w+\}/g, "1") };
};

describe.each(named)("%s", (_name, operation) => {
  const { kind, rest, permission } = operation.operation;

  test("has a tRPC procedure of its kind", () => {
    const procedure: unknown = Reflect.get(appRouter._def.procedures, operation.name);
    expect(procedure).toHaveProperty("_def.type", kind);
  });

  test(`has ${rest === false ? "no" : "a"} REST route`, async () => {
    expect(restIds.includes(operation.name)).toBe(rest !== false);
    if (rest === false) return;
    const { method, path } = restAddress(operation);
    expect(server.app.hasRoute({ method, url: `/api/v1${rest.path.replace(/\{(\w+)\}/g, ":$1")}` })).toBe(
      true,
    );
    expect((await server.rest(method, path)).statusCode).not.toBe(405);
  });

  test("refuses bad input with the same code everywhere", async () => {
    if (permission === "account:manage") return;
    const trpc = await server.trpc(operation.name, kind, bad, person);
    expect(trpc.json().error.data.code).toBe("INVALID_INPUT");
    expect(trpc.statusCode).toBe(400);
    if (rest === false) return;
    const { method, path } = restAddress(operation);
    const inQuery = method === "GET" || method === "DELETE";
    const reply = inQuery
      ? await server.rest(method, `${path}?thereIsNoSuchField=1`, { person })
      : await server.rest(method, path, { person, body: bad });
    expect([reply.statusCode, reply.json().code]).toEqual([400, "INVALID_INPUT"]);
    expect(reply.headers["content-type"]).toMatch(/^application\/problem\+json/);
  });
});
