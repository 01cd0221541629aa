import { fileURLToPath } from "node:url";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

export const MCP_PROGRAM = fileURLToPath(new URL("../../../packages/mcp/src/bin.ts", import.meta.url));

/** Both ways in which a client can speak: the revision of 2026-07-28, and the handshake of the older ones. */
const eras = [
  ["2026-07-28", { pin: "2026-07-28" }],
  ["the older handshake", "legacy"],
] as const;

const transports = {
  HTTP: (url: string, token: string) =>
    new StreamableHTTPClientTransport(new URL("/mcp", url), {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
    }),
  stdio: (url: string, token: string) =>
    new StdioClientTransport({
      command: process.execPath,
      args: [MCP_PROGRAM],
      env: { JOBTRACKER_URL: url, JOBTRACKER_TOKEN: token },
      stderr: "pipe",
    }),
};

/** Connects the official client to the server at `url` with the token. */
export type ConnectMcp = (url: string, token: string) => Promise<Client>;

const connector =
  (transport: keyof typeof transports, mode: (typeof eras)[number][1]): ConnectMcp =>
  async (url, token) => {
    const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode } });
    await client.connect(transports[transport](url, token));
    return client;
  };

/** Every transport with every era of the protocol, named for tests. */
export const mcpConnections: readonly (readonly [name: string, connect: ConnectMcp])[] = (
  ["HTTP", "stdio"] as const
).flatMap((transport) =>
  eras.map(([era, mode]) => [`${transport}, ${era}`, connector(transport, mode)] as const),
);

export const connectOverHttp = connector("HTTP", "legacy");

/** The text of a tool's answer. */
export const textOf = ({ content }: { readonly content: readonly unknown[] }): string =>
  content.map((block) => String(Reflect.get(Object(block), "text"))).join("\n");
