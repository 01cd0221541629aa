import type { AppRouter } from "@jobtracker/api/router";
import type { TRPCLink } from "@trpc/client";

const KEY = "idempotencyKey";

/** `crypto.randomUUID` exists only on https and localhost; a plain-http address in the home network is neither. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** Gives each mutation one key; a repetition after a lost connection carries the same key and so happens once. */
export const idempotencyLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    next(op.type === "mutation" ? { ...op, context: { ...op.context, [KEY]: newKey() } } : op);

export const idempotencyHeaders = (context: Record<string, unknown>): Record<string, string> => {
  const key = context[KEY];
  return typeof key === "string" ? { "idempotency-key": key } : {};
};
