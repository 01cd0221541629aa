import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { CLIENT_CAPABILITIES_META_KEY, PROTOCOL_VERSION_META_KEY } from "@modelcontextprotocol/server";
import { Message, StdioSession } from "./stdio-session.ts";
import type { Gateway } from "./with-token.ts";

const SESSION_HEADER = "mcp-session-id";

const isRequest = ({ id, method }: Message) => method !== undefined && id !== undefined && id !== null;

/** A first message of the newer protocol, which settles what its process speaks from then on. */
const first: Message = {
  jsonrpc: "2.0",
  id: 0,
  method: "tools/list",
  params: { _meta: { [PROTOCOL_VERSION_META_KEY]: "2026-07-28", [CLIENT_CAPABILITIES_META_KEY]: {} } },
};

const isModernInitialize = ({ params }: Message) => params?._meta?.[PROTOCOL_VERSION_META_KEY] !== undefined;

/**
 * Lets the conformance suite, which speaks HTTP alone, talk to the stdio server: what comes by POST goes to its standard
 * input, what it writes comes back as events. A client of the older protocol has a process of its own, from its
 * `initialize` on; the newer one knows no connections, so all its requests share a process.
 */
export const openBridge = async (
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<Gateway> => {
  const start = () => new StdioSession({ path, environment });
  const sessions = new Map<string, StdioSession>();
  const shared = start();
  shared.tell(first);

  const sessionOf = ({ headers }: IncomingMessage, message: Message, reply: ServerResponse): StdioSession => {
    if (message.method !== "initialize" || isModernInitialize(message)) {
      return sessions.get(String(headers[SESSION_HEADER])) ?? shared;
    }
    const id = randomUUID();
    const session = start();
    sessions.set(id, session);
    reply.setHeader(SESSION_HEADER, id);
    return session;
  };

  const bridge = createServer(async (incoming, reply) => {
    if (incoming.method !== "POST") {
      reply.writeHead(405).end();
      return;
    }
    const { data: message } = Message.safeParse(await json(incoming).catch(() => undefined));
    if (message === undefined) {
      reply.writeHead(400).end();
      return;
    }
    const session = sessionOf(incoming, message, reply);
    if (!isRequest(message)) {
      session.tell(message);
      reply.writeHead(202).end();
      return;
    }
    reply.writeHead(200, { "content-type": "text/event-stream" });
    session.ask(message, reply);
  });
  await new Promise<void>((resolve) => bridge.listen(0, "127.0.0.1", resolve));
  const { port } = bridge.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    [Symbol.asyncDispose]: async () => {
      for (const session of [shared, ...sessions.values()]) session.end();
      bridge.closeAllConnections();
      await new Promise((resolve) => bridge.close(resolve));
    },
  };
};
