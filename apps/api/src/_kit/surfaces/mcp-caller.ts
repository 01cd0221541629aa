import { AppError } from "@jobtracker/contracts";
import type { AuthInfo, McpRequestContext } from "@modelcontextprotocol/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Credential } from "../actor.ts";
import type { CallContext } from "../context.ts";
import { callerKey } from "../policy/caller-key.ts";
import { countCall } from "../policy/rate-limit.ts";
import { bearerToken } from "./call.ts";

type TokenCredential = Extract<Credential, { kind: "token" }>;

/** Who sent a request, on its way through the protocol's handler, which only passes it on. */
export class McpCaller {
  readonly call: CallContext;
  readonly credential: TokenCredential;

  constructor(call: CallContext, credential: TokenCredential) {
    this.call = call;
    this.credential = credential;
  }

  /** With the message that they sent. The token itself has done its work and stays out of it. */
  authInfo(message: unknown): AuthInfo {
    const { id, scopes } = this.credential;
    return { token: "", clientId: id, scopes: [...scopes], extra: { caller: this, message } };
  }
}

/** The caller of the request that the protocol's handler is serving. */
export const callerOf = ({ authInfo }: McpRequestContext): McpCaller => {
  const caller = authInfo?.extra?.caller;
  if (caller instanceof McpCaller) return caller;
  throw new TypeError("An MCP request came past its authentication");
};

/** The body of the request that the protocol's handler is serving. */
export const messageOf = ({ authInfo }: McpRequestContext): unknown => authInfo?.extra?.message;

const NO_TOKEN =
  "Send an API token as `Authorization: Bearer jt_pat_…`; make one under Settings → API tokens.";
const BAD_TOKEN = "This token is unknown, expired or revoked; make a new one under Settings → API tokens.";

/** A cookie is no way in here: a browser would send it by itself. Throws UNAUTHENTICATED. */
export const authenticateMcp = async (
  createCall: (request: FastifyRequest, reply: FastifyReply) => CallContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<McpCaller> => {
  if (bearerToken(request) === undefined) throw new AppError("UNAUTHENTICATED", NO_TOKEN);
  const call = createCall(request, reply);
  const actor = await call.authenticate();
  countCall(call, "standard", callerKey(actor, call.remoteAddress));
  if (actor.kind === "anonymous" || actor.credential.kind !== "token") {
    throw new AppError("UNAUTHENTICATED", BAD_TOKEN);
  }
  return new McpCaller(call, actor.credential);
};
