import type { ClientKind, Permission, Role, Scope } from "@jobtracker/contracts";

/** What proved who is calling. `id`: of the session or token row, as text; never the secret. */
export type Credential =
  | { readonly kind: "session"; readonly id: string }
  | { readonly kind: "token"; readonly id: string; readonly scopes: readonly Scope[] };

export interface PersonActor {
  readonly kind: "person";
  readonly userId: number;
  readonly role: Role;
  /** IANA name. */
  readonly timeZone: string;
  readonly client: ClientKind;
  readonly credential: Credential;
}

export interface AnonymousActor {
  readonly kind: "anonymous";
  readonly client: ClientKind;
}

/** Who calls, through which client, with which scopes. */
export type Actor = PersonActor | AnonymousActor;

/** A session may do everything its person may; a token only what its scopes name. */
export const isPermitted = (actor: Actor, permission: Permission): boolean => {
  if (permission === "public") return true;
  if (actor.kind === "anonymous") return false;
  if (permission === "signed-in" || actor.credential.kind === "session") return true;
  return permission !== "account:manage" && actor.credential.scopes.includes(permission);
};
