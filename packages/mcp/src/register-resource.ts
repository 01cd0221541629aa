import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { brokenCall, ERROR_KEY, failureText } from "./answers/failure.ts";
import { outputText } from "./answers/output.ts";
import type { Call, CallFailure } from "./call.ts";
import type { Tool } from "./tools/tool.ts";

const MIME_TYPE = "text/plain";

/** The variables of an address are text; numbers of the operation's input are written in decimal. */
const inputOf = (tool: Tool, variables: Readonly<Record<string, string | string[]>>) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, text]) => {
      const isNumber = tool.inputSchema.properties?.[name]?.type === "integer";
      return [name, isNumber && typeof text === "string" && /^\d+$/.test(text) ? Number(text) : text];
    }),
  );

const protocolError = (uri: string, failure: CallFailure): ProtocolError => {
  if (failure.code === "NOT_FOUND" || failure.code === "INVALID_INPUT") return new ResourceNotFoundError(uri);
  return new ProtocolError(ProtocolErrorCode.InternalError, failureText(failure), { [ERROR_KEY]: failure });
};

interface Registration {
  readonly call: Call;
  readonly onError: (error: unknown) => void;
}

/** Offers the answer of a reading operation under its address, as the same text that its tool gives. */
export const registerResource = (server: McpServer, tool: Tool, { call, onError }: Registration): void => {
  const { resource } = tool.form;
  if (resource === undefined) return;
  const read = async (
    uri: string,
    variables: Readonly<Record<string, string | string[]>>,
    signal: AbortSignal,
  ) => {
    try {
      return await call(tool.named, inputOf(tool, variables), { idempotencyKey: undefined, signal });
    } catch (error) {
      onError(error);
      throw protocolError(uri, brokenCall());
    }
  };
  server.registerResource(
    tool.named.name,
    new ResourceTemplate(resource, { list: undefined }),
    { title: tool.title, description: tool.description, mimeType: MIME_TYPE },
    async (uri, variables, context) => {
      const answer = await read(uri.href, variables, context.mcpReq.signal);
      if (!answer.ok) throw protocolError(uri.href, answer.failure);
      return { contents: [{ uri: uri.href, mimeType: MIME_TYPE, text: outputText(tool, answer.output) }] };
    },
  );
};
