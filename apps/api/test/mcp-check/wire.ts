import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { CLIENT_CAPABILITIES_META_KEY, PROTOCOL_VERSION_META_KEY } from "@modelcontextprotocol/server";
import { MCP_PROGRAM } from "../mcp-client.ts";
import type { Subject } from "./subject.ts";

const REVISION = "2026-07-28";

/** What a client sends to list what there is, such as `tools/list`. */
const listing = (method: string) => ({
  jsonrpc: "2.0",
  id: 1,
  method,
  params: { _meta: { [PROTOCOL_VERSION_META_KEY]: REVISION, [CLIENT_CAPABILITIES_META_KEY]: {} } },
});

const dataOf = (body: string) => /^data: (.*)$/m.exec(body)?.[1] ?? body;

const overHttp = async ({ url, token }: Subject, method: string): Promise<string> => {
  const reply = await fetch(`${url}/mcp`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": REVISION,
      "mcp-method": method,
    },
    body: JSON.stringify(listing(method)),
  });
  return dataOf(await reply.text());
};

const overStdio = async ({ url, token }: Subject, method: string): Promise<string> => {
  const child = spawn(process.execPath, [MCP_PROGRAM], {
    env: { JOBTRACKER_URL: url, JOBTRACKER_TOKEN: token },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.write(`${JSON.stringify(listing(method))}\n`);
  try {
    for await (const line of createInterface({ input: child.stdout })) return line;
    throw new Error("The stdio server ended without an answer");
  } finally {
    child.stdin.end();
  }
};

/** The answer to a listing as its transport carries it: the whole message. */
export const listOnWire = { HTTP: overHttp, stdio: overStdio };
