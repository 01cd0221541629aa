import { type CallToolResult, SERVER_INFO_META_KEY } from "@modelcontextprotocol/server";
import { callTool, type Handler } from "../call-tool.ts";
import { pairHandler } from "../found/call-pair.ts";
import { pairFor } from "../found/pair.ts";
import { allowedTools, identityOf, isAllowed, type McpServerParts } from "../server.ts";
import { directTool, type Tool } from "../tools/tool.ts";
import type { PlainCall } from "./plain-call.ts";

/** An answer with the status 200. */
export interface PlainAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type CallParts = Pick<McpServerParts, "operations" | "actorScopes" | "call" | "version" | "onError">;

/** A call that reaches outside may take long; where that matters the library keeps the connection awake. */
const isQuick = ({ annotations }: Pick<Tool, "annotations">) => annotations.openWorldHint !== true;

/** Undefined for a name that is not listed to the caller. */
const handlerOf = (name: string, { operations, actorScopes, ...parts }: CallParts): Handler | undefined => {
  const tool = directTool(operations, name);
  if (tool !== undefined)
    return isAllowed(tool, actorScopes) && isQuick(tool)
      ? (given, signal) => callTool(tool, given, signal, parts)
      : undefined;
  const tools = allowedTools(operations, actorScopes);
  const paired = pairFor(tools).find((one) => one.name === name);
  return paired && isQuick(paired) ? pairHandler(name, tools, parts) : undefined;
};

const asJson = { "content-type": "application/json" };
/** As the library answers requests of the older revisions. */
const asEvent = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

const encoded = (
  { id, isCurrent }: PlainCall,
  { _meta, ...result }: CallToolResult,
  version: string,
): PlainAnswer => {
  if (!isCurrent) {
    const message = { result: { ...(_meta && { _meta }), ...result }, jsonrpc: "2.0", id };
    return { headers: asEvent, body: `event: message\ndata: ${JSON.stringify(message)}\n\n` };
  }
  const meta = { ..._meta, [SERVER_INFO_META_KEY]: identityOf(version) };
  const message = { result: { _meta: meta, ...result, resultType: "complete" }, jsonrpc: "2.0", id };
  return { headers: asJson, body: JSON.stringify(message) };
};

/**
 * Answers a plain tool call with what the library would answer, in much less time: no server is made for it, and
 * no web streams. Undefined if it is for the library all the same.
 */
export const answerPlainCall = async (
  call: PlainCall,
  parts: CallParts,
  signal: AbortSignal,
): Promise<PlainAnswer | undefined> => {
  const handle = handlerOf(call.tool, parts);
  return handle && encoded(call, await handle(call.given, signal), parts.version);
};
