import type { JsonSchema } from "@jobtracker/contracts/schema";
import type { ToolAnnotations } from "@modelcontextprotocol/server";
import { IDEMPOTENCY_ARGUMENT, type Tool } from "../tools/tool.ts";

/** One of the two tools that come from no operation. */
export interface PairTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly inputSchema: JsonSchema;
  readonly outputSchema?: JsonSchema;
}

export const FIND = "find_tools";
export const RUN = "run_tool";

const listOfTools: JsonSchema = {
  type: "array",
  items: {
    type: "object",
    properties: {
      name: { type: "string" },
      description: { type: "string" },
      hint: { type: "string" },
      inputSchema: { type: "object" },
    },
  },
};

/** What the tools are about, and not their names: these would be read in every session, and with each domain there are more. */
const subjects = (found: readonly Tool[]): string =>
  [...new Set(found.map(({ named }) => named.domain))].join(", ");

const findTool = (found: readonly Tool[]): PairTool => ({
  name: FIND,
  title: "Find tools",
  description: `${found.length} more tools, not listed here, about: ${subjects(found)}. Gives those that fit the words, with what they take; call them with ${RUN}.`,
  annotations: { readOnlyHint: true, openWorldHint: false },
  inputSchema: {
    type: "object",
    properties: { query: { type: "string", description: "What is to be done, or a tool's name" } },
    required: ["query"],
  },
  outputSchema: { type: "object", properties: { tools: listOfTools } },
});

/** As careful as the most dangerous tool behind it: a client asks its person by the name and the hints of this one. */
const runTool = (found: readonly Tool[]): PairTool => ({
  name: RUN,
  title: "Run a tool",
  description: `Calls a tool that ${FIND} names.`,
  annotations: {
    readOnlyHint: found.every(({ isWrite }) => !isWrite),
    destructiveHint: found.some(({ annotations }) => annotations.destructiveHint === true),
    openWorldHint: found.some(({ annotations }) => annotations.openWorldHint === true),
  },
  inputSchema: {
    type: "object",
    properties: {
      tool: { type: "string" },
      arguments: { type: "object" },
      [IDEMPOTENCY_ARGUMENT]: { type: "string" },
    },
    required: ["tool"],
  },
});

/** The pair through which the tools that are not listed can be used; empty if all are listed. */
export const pairFor = (tools: readonly Tool[]): readonly PairTool[] => {
  const found = tools.filter(({ direct }) => !direct);
  return found.length === 0 ? [] : [findTool(found), runTool(found)];
};
