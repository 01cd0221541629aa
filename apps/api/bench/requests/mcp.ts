import type { Call, HttpRequest } from "./call.ts";

const tools: Readonly<Record<Call["operation"], string>> = {
  "applications.list": "list_applications",
  "applications.get": "get_application",
  "applications.board": "get_board",
  "applications.move": "move_application",
};

const REVISION = "2026-07-28";
const OLDER_REVISION = "2025-11-25";

const meta = {
  "io.modelcontextprotocol/protocolVersion": REVISION,
  "io.modelcontextprotocol/clientInfo": { name: "benchmark", version: "1.0.0" },
  "io.modelcontextprotocol/clientCapabilities": {},
};

/** A tool call as the official client sends it, by the 2026-07-28 revision or by the one before, after its handshake. */
export const mcpRequest = ({ token, operation, input }: Call, era: "2026" | "2025"): HttpRequest => {
  const name = tools[operation];
  const isCurrent = era === "2026";
  return {
    method: "POST",
    path: "/mcp",
    headers: {
      accept: "application/json, text/event-stream",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "mcp-protocol-version": isCurrent ? REVISION : OLDER_REVISION,
      ...(isCurrent ? { "mcp-method": "tools/call", "mcp-name": name } : {}),
    },
    body: JSON.stringify({
      method: "tools/call",
      params: { name, arguments: input, ...(isCurrent ? { _meta: meta } : {}) },
      jsonrpc: "2.0",
      id: 1,
    }),
  };
};
