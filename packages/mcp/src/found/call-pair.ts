import type { CallToolResult } from "@modelcontextprotocol/server";
import { brokenCall, failureResult } from "../answers/failure.ts";
import { type Arguments, callTool, type Handler, invalidArgument, type Registration } from "../call-tool.ts";
import { IDEMPOTENCY_ARGUMENT, type Tool } from "../tools/tool.ts";
import { findTools } from "./find-tools.ts";
import { FIND } from "./pair.ts";

const asArguments = (given: unknown): Arguments | undefined => {
  if (given === undefined || given === null) return {};
  return typeof given === "object" && !Array.isArray(given) ? { ...given } : undefined;
};

/** A tool that does not exist, or that the scopes do not allow. */
const unknownTool = (name: string, tools: readonly Tool[]): CallToolResult =>
  failureResult(
    { ...brokenCall(), code: "NOT_FOUND", message: `There is no tool ${JSON.stringify(name)}.` },
    { advice: `Use one of ${tools.map((tool) => tool.name).join(", ")}, or a listed tool.` },
  );

const run = async (
  tools: readonly Tool[],
  given: Arguments,
  signal: AbortSignal,
  registration: Registration,
): Promise<CallToolResult> => {
  const { tool: name, arguments: input, [IDEMPOTENCY_ARGUMENT]: key } = given;
  if (typeof name !== "string") return failureResult(invalidArgument("tool", "Must be the name of a tool"));
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined)
    return unknownTool(
      name,
      tools.filter(({ direct }) => !direct),
    );
  const values = asArguments(input);
  if (values === undefined) return failureResult(invalidArgument("arguments", "Must be an object"), { tool });
  const keyed = key === undefined || !tool.isWrite ? values : { ...values, [IDEMPOTENCY_ARGUMENT]: key };
  return callTool(tool, keyed, signal, registration);
};

const find = (tools: readonly Tool[], { query }: Arguments): CallToolResult =>
  typeof query === "string"
    ? findTools(
        tools.filter(({ direct }) => !direct),
        query,
      )
    : failureResult(invalidArgument("query", "Must be words"));

/** What one of the pair does, for a caller with these tools. */
export const pairHandler =
  (name: string, tools: readonly Tool[], registration: Registration): Handler =>
  (given, signal) =>
    name === FIND ? find(tools, given) : run(tools, given, signal, registration);
