import type { NamedOperation, Scope } from "@jobtracker/contracts";
import { McpServer, type McpServerOptions } from "@modelcontextprotocol/server";
import type { Call } from "./call.ts";
import { focusOf } from "./focus.ts";
import { registerPair } from "./found/register-pair.ts";
import { instructions } from "./instructions.ts";
import { Desk } from "./prompts/desk.ts";
import { prompts } from "./prompts/prompts.ts";
import { registerPrompt } from "./prompts/register-prompt.ts";
import { registerResource } from "./register-resource.ts";
import { registerTool } from "./register-tool.ts";
import { type Tool, toolsOf } from "./tools/tool.ts";

export interface McpServerParts {
  /** All operations of the product; those with an MCP form become tools. */
  readonly operations: readonly NamedOperation[];
  /** What the caller's credential allows; a session's person has every scope. */
  readonly actorScopes: readonly Scope[];
  readonly call: Call;
  readonly version: string;
  /** Gets what was thrown by a call that broke off; the client is told no more than that. */
  readonly onError: (error: unknown) => void;
  readonly now?: () => Date;
  /** Of a server that is made for one message: that message, as it was received. */
  readonly message?: unknown;
  /** Adds what comes from no operation. Only test builds do: the conformance suite calls tools of its own. */
  readonly extend?: Extension | undefined;
}

export interface Extension {
  readonly options: Pick<McpServerOptions, "requestState">;
  mount(server: McpServer): void;
}

/** How the server names itself. */
export const identityOf = (version: string) => ({ name: "jobtracker", title: "JobTracker", version });

export const isAllowed = ({ named }: Tool, scopes: readonly Scope[]): boolean => {
  const { permission } = named.operation;
  return (
    permission === "public" || permission === "signed-in" || scopes.some((scope) => scope === permission)
  );
};

/** The tools that scopes allow. The others are as if they did not exist: not listed, and unknown when called. */
export const allowedTools = (
  operations: readonly NamedOperation[],
  scopes: readonly Scope[],
): readonly Tool[] => toolsOf(operations).filter((tool) => isAllowed(tool, scopes));

/** A list changes with the product's version alone; it is the caller's, because scopes differ. In milliseconds. */
const KEPT = { ttlMs: 300_000, cacheScope: "private" } as const;
const LISTS = {
  "tools/list": KEPT,
  "prompts/list": KEPT,
  "resources/list": KEPT,
  "resources/templates/list": KEPT,
  "server/discover": KEPT,
};

/** One MCP server for one caller: the tools and resources of the operations that its scopes allow. */
export const createMcpServer = ({
  operations,
  actorScopes,
  call,
  version,
  onError,
  now = () => new Date(),
  message,
  extend,
}: McpServerParts): McpServer => {
  const server = new McpServer(identityOf(version), {
    ...extend?.options,
    instructions,
    cacheHints: LISTS,
    // A token's scopes never change, so neither do these lists.
    capabilities: {
      tools: { listChanged: false },
      resources: { listChanged: false },
      prompts: { listChanged: false },
    },
  });
  const tools = allowedTools(operations, actorScopes);
  const focus = focusOf(message);
  for (const tool of tools) {
    if (tool.direct && focus.tool(tool.name)) registerTool(server, tool, { call, onError });
    if (focus.resources) registerResource(server, tool, { call, onError });
  }
  registerPair(server, tools, focus, { call, onError });
  const desk = new Desk({ tools, call, now });
  if (focus.prompts) for (const prompt of prompts) registerPrompt(server, prompt, { desk, onError });
  extend?.mount(server);
  return server;
};
