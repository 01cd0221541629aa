import { AppError } from "@jobtracker/contracts";
import type { CallContext } from "../context.ts";
import { callerKey } from "./caller-key.ts";
import { countCall } from "./rate-limit.ts";

/**
 * Before a large body is read and parsed: somebody must be signed in, whatever they may do. Throws UNAUTHENTICATED, and
 * RATE_LIMITED for who tries it too often.
 */
export const demandSomebody = async (call: CallContext): Promise<void> => {
  const actor = await call.authenticate();
  if (actor.kind === "person") return;
  countCall(call, "standard", callerKey(actor, call.remoteAddress));
  throw new AppError("UNAUTHENTICATED", "Sign in, or send a valid API token.");
};
