import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { z } from "zod";
import type { TestPerson, TestServer } from "./server.ts";

const Found = z.object({ tools: z.array(z.object({ name: z.string() })) });

/** Restoring tools are named as `restore_*`: what the list has a tool for may have one of them. */
const restoring = (names: readonly string[]): string[] => [
  ...new Set([...names, "_job", "_application"].map((name) => name.replace(/^[^_]*/, "restore"))),
];

/** The names of the tools that are not listed, each asked for by the name that the list gives. */
const findToolNames = async (client: Client, listed: string): Promise<string[]> => {
  const named = /not listed here: ([\w, ]+), restore_\*\./.exec(listed)?.[1]?.split(", ") ?? [];
  const names = [...named, ...restoring(named)];
  const answers = await Promise.all(
    names.map((query) => client.callTool({ name: "find_tools", arguments: { query } })),
  );
  const found = answers.flatMap(({ structuredContent }) => Found.parse(structuredContent).tools);
  return [...new Set(found.map(({ name }) => name))];
};

/** The names of all tools of the person's client over HTTP: those that are listed, and those that are found. */
export const listToolNames = async (server: TestServer, person: TestPerson): Promise<string[]> => {
  const url = new URL("/mcp", await server.app.listen({ port: 0, host: "127.0.0.1" }));
  const headers = { authorization: `Bearer ${person.token}` };
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
  const { tools } = await client.listTools();
  const find = tools.find(({ name }) => name === "find_tools");
  const found = await findToolNames(client, find?.description ?? "");
  await client.close();
  const ofPair = new Set(["find_tools", "run_tool"]);
  return [...tools.map(({ name }) => name).filter((name) => !ofPair.has(name)), ...found];
};
