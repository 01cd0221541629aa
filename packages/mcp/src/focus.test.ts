import { domains, listOperations, scopes } from "@jobtracker/contracts";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { expect, test } from "vitest";
import { newClient } from "../test/connect.ts";
import { job } from "../test/examples.ts";
import { createMcpServer } from "./server.ts";

const parts = {
  operations: listOperations(domains),
  actorScopes: scopes,
  call: async () => ({ ok: true, output: job }) as const,
  version: "1",
  onError: () => {},
};

test("a server that is made for one message answers it as one that offers everything does", async () => {
  const bodies: unknown[] = [];
  let body: unknown;
  const handlers = [undefined, "focused"].map((kind) =>
    createMcpHandler(() => createMcpServer({ ...parts, ...(kind === undefined ? {} : { message: body }) })),
  );
  /** Every request goes to both. */
  const compare: typeof fetch = async (url, init) => {
    body = JSON.parse(await new Request(url, init).text());
    bodies.push(body);
    const [whole, focused] = await Promise.all(
      handlers.map((handler) => handler.fetch(new Request(url, init))),
    );
    if (whole === undefined || focused === undefined) throw new Error("There are two");
    const withoutMark = async (reply: Response) =>
      (await reply.clone().text()).replace(/«\w{4} |\w{4}»|«\w+/g, "");
    expect(await withoutMark(focused)).toBe(await withoutMark(whole));
    return focused;
  };
  const client = newClient({ pin: "2026-07-28" });
  await client.connect(
    new StreamableHTTPClientTransport(new URL("http://127.0.0.1/mcp"), { fetch: compare }),
  );
  await client.listTools();
  await client.listPrompts();
  await client.listResourceTemplates();
  await client.callTool({ name: "get_job", arguments: { id: 7 } });
  await client.callTool({ name: "find_tools", arguments: { query: "restore" } });
  await client.callTool({ name: "run_tool", arguments: { tool: "restore_job", arguments: { id: 7 } } });
  await client.readResource({ uri: "jobtracker://jobs/7" });
  await client.getPrompt({ name: "capture_posting", arguments: { posting: "https://jobs.example.com/7" } });
  for (const name of ["no_such_tool", "restore_job"]) {
    await expect(client.callTool({ name, arguments: {} })).rejects.toThrow("not found");
  }
  await client.close();
  expect(bodies.length).toBeGreaterThan(9);
});
