import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Tool } from "../tools/tool.ts";
import { matchingTools } from "./matching.ts";
import { RUN } from "./pair.ts";

/** Tools whose input is told in full; more would cost more than they help. */
const MOST = 4;

const hintOf = ({ form }: Tool) => form.hint;

const withInput = (tool: Tool) =>
  `${tool.name} (${hintOf(tool)}): ${tool.description}\n  arguments: ${JSON.stringify(tool.inputSchema)}`;

const inOneLine = (tool: Tool) => `${tool.name} (${hintOf(tool)}): ${tool.description}`;

const result = (tools: readonly Tool[], text: string): CallToolResult => ({
  content: [{ type: "text", text }],
  structuredContent: {
    tools: tools.map((tool) => ({
      name: tool.name,
      description: tool.description,
      hint: hintOf(tool),
      inputSchema: tool.inputSchema,
    })),
  },
});

/** The tools that the words speak of, with what they take; if there are none, all in one line each. */
export const findTools = (found: readonly Tool[], query: string): CallToolResult => {
  const matching = matchingTools(found, query, MOST);
  if (matching.length > 0) {
    return result(matching, [`Call with ${RUN}:`, ...matching.map(withInput)].join("\n"));
  }
  const opening = `Nothing fits these words. All tools beside the listed ones, to be called with ${RUN}:`;
  return result([], [opening, ...found.map(inOneLine)].join("\n"));
};
