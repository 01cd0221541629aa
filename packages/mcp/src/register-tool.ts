import type { McpServer } from "@modelcontextprotocol/server";
import { callTool, type Registration, shown } from "./call-tool.ts";
import type { Tool } from "./tools/tool.ts";

export const registerTool = (server: McpServer, tool: Tool, registration: Registration): void => {
  const { title, description, annotations } = tool;
  server.registerTool(
    tool.name,
    {
      title,
      description,
      annotations,
      inputSchema: shown(tool.inputSchema),
      outputSchema: shown(tool.outputSchema),
    },
    (given, { mcpReq }) => callTool(tool, given, mcpReq.signal, registration),
  );
};
