import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { createMcpServer, type McpServerParts } from "../src/server.ts";

/** Both ways in which a client can speak: the revision of 2026-07-28, and the handshake of the older ones. */
export const eras = [
  ["2026-07-28", { pin: "2026-07-28" }],
  ["2025 handshake", "legacy"],
] as const;

export type Era = (typeof eras)[number][1];

export const newClient = (era: Era) =>
  new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode: era } });

/** The official client, connected to the server over streamable HTTP without a socket. */
export const connectClient = async (era: Era, parts: McpServerParts): Promise<Client> => {
  const handler = createMcpHandler(() => createMcpServer(parts));
  const client = newClient(era);
  await client.connect(
    new StreamableHTTPClientTransport(new URL("http://127.0.0.1/mcp"), {
      fetch: (url, init) => handler.fetch(new Request(url, init)),
    }),
  );
  return client;
};
