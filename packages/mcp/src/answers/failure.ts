import { errorForms, type FieldIssue } from "@jobtracker/contracts";
import type { CallToolResult } from "@modelcontextprotocol/server";
import type { CallFailure } from "../call.ts";
import type { Tool } from "../tools/tool.ts";

/** Under this key of `_meta` a failed call says to programs what its text says to models. */
export const ERROR_KEY = "jobtracker/error";

const issueLine = ({ path, message }: FieldIssue) =>
  `- ${path.length > 0 ? `${path.join(".")}: ` : ""}${message}`;

interface FailureContext {
  /** The tool that was called. One that is not listed tells what it takes, because its caller may never have seen it. */
  readonly tool?: Tool;
  /** What to do next, where the code's own advice does not fit. */
  readonly advice?: string;
}

const takes = ({ code, issues }: CallFailure, tool: Tool | undefined): string[] => {
  if (code !== "INVALID_INPUT" || tool === undefined) return [];
  if (!tool.direct) return [`Arguments of ${tool.name}: ${JSON.stringify(tool.inputSchema)}`];
  const isMisnamed = issues.some(({ message }) => message.startsWith("Unrecognized key"));
  return isMisnamed ? [`It takes: ${Object.keys(tool.inputSchema.properties ?? {}).join(", ")}`] : [];
};

/** The ids among the details: of what is in the way, or has to be dealt with first. */
const idsIn = ({ details }: CallFailure): string[] =>
  Object.entries(details).flatMap(([name, value]) => (name.endsWith("Id") ? [`${name}: ${value}`] : []));

/** What went wrong, with which field, and what to do next. */
export const failureText = (failure: CallFailure, { tool, advice }: FailureContext = {}): string =>
  [
    failure.issues.length > 0 ? `${errorForms[failure.code].title}:` : failure.message,
    ...failure.issues.map(issueLine),
    ...idsIn(failure),
    ...takes(failure, tool),
    `Next: ${advice ?? errorForms[failure.code].mcp}`,
    ...(failure.retryAfter === null ? [] : [`Wait ${failure.retryAfter} s.`]),
    `(${[failure.code, ...(failure.requestId === null ? [] : [`request ${failure.requestId}`])].join(", ")})`,
  ].join("\n");

export const failureResult = (failure: CallFailure, context?: FailureContext): CallToolResult => ({
  isError: true,
  content: [{ type: "text", text: failureText(failure, context) }],
  _meta: { [ERROR_KEY]: failure },
});

/** For a call that broke off without an answer; the cause is for the log only. */
export const brokenCall = (): CallFailure => ({
  code: "INTERNAL",
  message: "The call broke off on the server.",
  issues: [],
  details: {},
  requestId: null,
  retryAfter: null,
});
