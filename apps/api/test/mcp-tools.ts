import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { z } from "zod";
import type { TestPerson, TestServer } from "./server.ts";

const Answer = z.object({ content: z.array(z.object({ type: z.literal("text"), text: z.string() })) });

/** The names of the tools that are not listed: words that fit none are answered with all. */
const findToolNames = async (client: Client): Promise<string[]> => {
  const answer = await client.callTool({ name: "find_tools", arguments: { query: "xylophone" } });
  const text = Answer.parse(answer)
    .content.map((part) => part.text)
    .join("\n");
  return Array.from(text.matchAll(/^(\w+) \(/gm), ([, name]) => name ?? "");
};

/** The names of all tools of the person's client over HTTP: those that are listed, and those that are found. */
export const listToolNames = async (server: TestServer, person: TestPerson): Promise<string[]> => {
  const url = new URL("/mcp", await server.app.listen({ port: 0, host: "127.0.0.1" }));
  const headers = { authorization: `Bearer ${person.token}` };
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
  const { tools } = await client.listTools();
  const found = await findToolNames(client);
  await client.close();
  const ofPair = new Set(["find_tools", "run_tool"]);
  return [...tools.map(({ name }) => name).filter((name) => !ofPair.has(name)), ...found];
};
