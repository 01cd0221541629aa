import { Connection, type NamedOperation, type Scope } from "@jobtracker/contracts";
import type { Call, CallFailure } from "../call.ts";

/** The JobTracker cannot be used with these settings; the message says why. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}

const PATIENCE_MS = 15_000;

const reason = ({ code, message }: CallFailure): string =>
  code === "UNAUTHENTICATED"
    ? "JOBTRACKER_TOKEN is not accepted: it is unknown, expired or revoked. Make a new one under Settings → API tokens."
    : `JOBTRACKER_URL cannot be used: ${message}`;

/** Asks what the token may do. Throws ConnectionError. */
export const learnScopes = async (
  operations: readonly NamedOperation[],
  call: Call,
): Promise<readonly Scope[]> => {
  const connection = operations.find(({ name }) => name === "auth.connection");
  if (connection === undefined) throw new TypeError("The contracts have no auth.connection");
  const options = { idempotencyKey: undefined, signal: AbortSignal.timeout(PATIENCE_MS) };
  const answer = await call(connection, {}, options);
  if (!answer.ok) throw new ConnectionError(reason(answer.failure));
  return Connection.parse(answer.output).scopes;
};
