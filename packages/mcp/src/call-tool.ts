import type { JsonSchema } from "@jobtracker/contracts/schema";
import type { CallToolResult, StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import { brokenCall, failureResult } from "./answers/failure.ts";
import { outputResult } from "./answers/output.ts";
import type { Call, CallFailure } from "./call.ts";
import { IDEMPOTENCY_ARGUMENT, type Tool } from "./tools/tool.ts";

export type Arguments = Readonly<Record<string, unknown>>;

export interface Registration {
  readonly call: Call;
  readonly onError: (error: unknown) => void;
}

/** What a tool does with the arguments that a client sent; the signal fires when it cancels or goes away. */
export type Handler = (given: Arguments, signal: AbortSignal) => CallToolResult | Promise<CallToolResult>;

export const isArguments = (value: unknown): value is Arguments =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Shows a schema and lets any object through: the policy behind `call` checks the input with the operation's own zod
 * schema, so that a bad one gets the same code here as on every surface, and the output was checked there too.
 */
export const shown = (schema: JsonSchema): StandardSchemaWithJSON<Arguments> => ({
  "~standard": {
    version: 1,
    vendor: "jobtracker",
    validate: (value) => (isArguments(value) ? { value } : { issues: [{ message: "Not an object" }] }),
    jsonSchema: { input: () => schema, output: () => schema },
  },
});

/** For an argument that is no part of an operation's input. */
export const invalidArgument = (name: string, message: string): CallFailure => ({
  ...brokenCall(),
  code: "INVALID_INPUT",
  message,
  issues: [{ path: [name], message }],
});

/** Models often send null for an argument that they do not use. */
const splitKey = (tool: Tool, given: Arguments): { key: unknown; input: Arguments } => {
  if (!tool.isWrite) return { key: undefined, input: given };
  const { [IDEMPOTENCY_ARGUMENT]: key, ...input } = given;
  return { key: key ?? undefined, input };
};

/** Runs a tool with what the client sent, and puts the answer into words. */
export const callTool = async (
  tool: Tool,
  given: Arguments,
  signal: AbortSignal,
  { call, onError }: Registration,
): Promise<CallToolResult> => {
  const { key, input } = splitKey(tool, given);
  if (key !== undefined && typeof key !== "string") {
    return failureResult(invalidArgument(IDEMPOTENCY_ARGUMENT, "Must be a string"), { tool });
  }
  try {
    const answer = await call(tool.named, input, { idempotencyKey: key, signal });
    return answer.ok ? outputResult(tool, answer.output) : failureResult(answer.failure, { tool });
  } catch (error) {
    onError(error);
    return failureResult(brokenCall());
  }
};
