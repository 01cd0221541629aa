import { AppError, type OperationDefinition } from "@jobtracker/contracts";
import { type Actor, isPermitted } from "../actor.ts";

/** Throws UNAUTHENTICATED or FORBIDDEN unless the actor may call the operation. */
export const demandPermission = (actor: Actor, { permission }: OperationDefinition): void => {
  if (isPermitted(actor, permission)) return;
  if (actor.kind === "anonymous")
    throw new AppError("UNAUTHENTICATED", "Sign in, or send a valid API token.");
  throw new AppError(
    "FORBIDDEN",
    permission === "account:manage"
      ? "This needs a signed-in session; an API token is not enough."
      : `This token lacks the scope ${permission}.`,
    { details: { permission } },
  );
};
