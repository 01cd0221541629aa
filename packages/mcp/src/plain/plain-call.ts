import {
  classifyInboundRequest,
  isJSONRPCRequest,
  isJsonContentType,
  SUPPORTED_PROTOCOL_VERSIONS,
} from "@modelcontextprotocol/server";
import { type Arguments, isArguments } from "../call-tool.ts";

/** An HTTP POST whose body has been read and parsed. */
export interface McpPost {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
}

/** A tool call that asks for an answer and for nothing else. */
export interface PlainCall {
  readonly id: string | number;
  readonly tool: string;
  readonly given: Arguments;
  /** By the revision of 2026-07-28; if not, by an older one. */
  readonly isCurrent: boolean;
}

const METHOD = "tools/call";
const REVISION = "2026-07-28";
const FIELDS = new Set(["jsonrpc", "id", "method", "params"]);
const PARAMETERS = new Set(["name", "arguments", "_meta"]);
const PROGRESS_TOKEN = "progressToken";

const hasOnly = (fields: Arguments, isKnown: (name: string) => boolean) => Object.keys(fields).every(isKnown);

type Header = (name: string) => string | undefined;

const headerOf =
  ({ headers }: McpPost): Header =>
  (name) => {
    const value = headers[name];
    return typeof value === "string" ? value : undefined;
  };

interface ToolRequest {
  readonly id: string | number;
  readonly params: Arguments;
}

const isId = (id: unknown): id is string | number => typeof id === "string" || Number.isSafeInteger(id);

/** All that JSON-RPC asks of a request but for its `_meta`. The library's own check takes as long as the rest of this file. */
const isToolRequest = (body: unknown): body is ToolRequest =>
  isArguments(body) &&
  body.jsonrpc === "2.0" &&
  body.method === METHOD &&
  isId(body.id) &&
  isArguments(body.params) &&
  hasOnly(body, (name) => FIELDS.has(name));

/** Envelopes that are remembered at most, and the characters of each: clients send one over and over. */
const MOST_ENVELOPES = 50;
const LONGEST_ENVELOPE = 2000;

/** What the library decided about the envelopes that it was asked about. */
const decided = new Map<string, boolean>();

/** The library decides; its rules for the headers that must be there are not part of that decision. */
const decide = (request: ToolRequest, tool: string): boolean => {
  if (!isJSONRPCRequest(request)) return false;
  const route = classifyInboundRequest({
    httpMethod: "POST",
    protocolVersionHeader: REVISION,
    mcpMethodHeader: METHOD,
    mcpNameHeader: tool,
    body: request,
  });
  return route.kind === "modern" && route.classification.revision === REVISION;
};

/** By the headers and by the envelope: nothing else of a tool call changes what the library decides. */
const isCurrentCall = (request: ToolRequest, tool: string, header: Header): boolean => {
  if (header("mcp-protocol-version") !== REVISION || header("mcp-method") !== METHOD) return false;
  if (header("mcp-name") !== tool) return false;
  const envelope = JSON.stringify(request.params._meta) ?? "";
  const known = decided.get(envelope);
  if (known !== undefined) return known;
  const isCurrent = decide(request, tool);
  if (decided.size >= MOST_ENVELOPES) decided.clear();
  if (envelope.length <= LONGEST_ENVELOPE) decided.set(envelope, isCurrent);
  return isCurrent;
};

/** Without any `_meta` that could claim another revision. */
const isOlderCall = (meta: unknown, header: Header): boolean => {
  const version = header("mcp-protocol-version");
  const accepted = header("accept") ?? "";
  const { [PROGRESS_TOKEN]: token = 0, ...claims } = isArguments(meta) ? meta : {};
  return (
    (version === undefined || SUPPORTED_PROTOCOL_VERSIONS.includes(version)) &&
    accepted.includes("application/json") &&
    accepted.includes("text/event-stream") &&
    (meta === undefined || isArguments(meta)) &&
    (typeof token === "string" || Number.isInteger(token)) &&
    Object.keys(claims).length === 0
  );
};

/**
 * The plain tool call that a request is. Undefined for everything else, however slightly it differs: what is odd,
 * wrong or more than a plain call is for the library to judge.
 */
export const plainCallOf = (post: McpPost): PlainCall | undefined => {
  const { body } = post;
  if (!isToolRequest(body)) return undefined;
  const { id, params } = body;
  const { name: tool, arguments: given = {}, _meta: meta } = params;
  const header = headerOf(post);
  if (typeof tool !== "string" || !isArguments(given) || !hasOnly(params, (name) => PARAMETERS.has(name)))
    return undefined;
  if (!isJsonContentType(header("content-type") ?? null)) return undefined;
  if (isCurrentCall(body, tool, header)) return { id, tool, given, isCurrent: true };
  return isOlderCall(meta, header) ? { id, tool, given, isCurrent: false } : undefined;
};
