import type { McpServer } from "@modelcontextprotocol/server";
import { type Registration, shown } from "../call-tool.ts";
import type { Focus } from "../focus.ts";
import type { Tool } from "../tools/tool.ts";
import { pairHandler } from "./call-pair.ts";
import { FIND, pairFor, RUN } from "./pair.ts";

/** Offers the tools that are not listed through `find_tools` and `run_tool`, if there are any. */
export const registerPair = (
  server: McpServer,
  tools: readonly Tool[],
  focus: Focus,
  registration: Registration,
): void => {
  if (!focus.tool(FIND) && !focus.tool(RUN)) return;
  for (const { name, inputSchema, outputSchema, ...words } of pairFor(tools)) {
    if (!focus.tool(name)) continue;
    const schemas = {
      inputSchema: shown(inputSchema),
      ...(outputSchema === undefined ? {} : { outputSchema: shown(outputSchema) }),
    };
    const handle = pairHandler(name, tools, registration);
    server.registerTool(name, { ...words, ...schemas }, (given, { mcpReq }) => handle(given, mcpReq.signal));
  }
};
