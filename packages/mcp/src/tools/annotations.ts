import type { OperationDefinition } from "@jobtracker/contracts";
import type { ToolAnnotations } from "@modelcontextprotocol/server";

/** A second call with the version that the first one used up changes nothing more. */
const isIdempotent = ({ input }: OperationDefinition) => {
  const version = input.shape.expectedVersion;
  return version !== undefined && !version.safeParse(undefined).success;
};

/** What a client may tell its person before it calls. Only an operation that fetches reaches beyond this server. */
export const annotationsOf = (operation: OperationDefinition): ToolAnnotations => {
  const openWorldHint = operation.rate === "fetch";
  const hint = operation.mcp === false ? "read" : operation.mcp.hint;
  if (hint === "read") return { readOnlyHint: true, openWorldHint };
  const destructiveHint = hint === "destructive";
  return {
    readOnlyHint: false,
    destructiveHint,
    // False is what clients assume (MCP, ToolAnnotations).
    ...(destructiveHint || isIdempotent(operation) ? { idempotentHint: true } : {}),
    openWorldHint,
  };
};
