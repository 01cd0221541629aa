import type { NamedOperation } from "@jobtracker/contracts";
import { insertSecurityEvent } from "@jobtracker/db";
import type { Actor } from "../actor.ts";
import type { CallContext } from "../context.ts";
import { toAppError } from "../errors.ts";

/** What counts as a refusal: a failed sign-in, and a person or token that may not do what it tried. */
const refusalEvent = (actor: Actor, { name }: NamedOperation, error: unknown): string | undefined => {
  const { code } = toAppError(error);
  if (code === "UNAUTHENTICATED" && name === "auth.login") return "login.failed";
  if (code === "FORBIDDEN" && actor.kind === "person") return "permission.denied";
  return undefined;
};

/** Records a refusal in a transaction of its own, because that of the operation leaves nothing. */
export const recordRefusal = async (
  call: CallContext,
  actor: Actor,
  named: NamedOperation,
  error: unknown,
): Promise<void> => {
  const event = refusalEvent(actor, named, error);
  if (event === undefined) return;
  await call.platform.database.transaction((tx) =>
    insertSecurityEvent(tx, {
      userId: actor.kind === "person" ? actor.userId : null,
      event,
      operationName: named.name,
      clientKind: actor.client,
      requestId: call.requestId,
      createdDate: call.platform.now().toISOString(),
    }),
  );
};
