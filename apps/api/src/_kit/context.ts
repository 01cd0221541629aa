import type { ClientKind } from "@jobtracker/contracts";
import type { Queryable } from "@jobtracker/db";
import type { Logger } from "pino";
import type { Actor, PersonActor } from "./actor.ts";
import type { Platform } from "./platform.ts";

/** What an answer does to the caller's session; the surface carries it out after the commit. */
export type SessionEffect =
  | { readonly kind: "start"; readonly sessionId: string; readonly expiresAt: string }
  | { readonly kind: "end" };

/** One call as its surface hands it over. */
export interface CallContext {
  readonly platform: Platform;
  readonly requestId: string;
  /** What is logged of it, with its id. */
  log(): Logger;
  /** The surface that the call came through. */
  readonly client: ClientKind;
  /** For limits of callers that are not signed in. */
  readonly remoteAddress: string;
  /** From the `Idempotency-Key` header or its MCP argument. */
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Finds out who calls; the same answer however often it is asked. */
  authenticate(): Promise<Actor>;
  /** Called after the commit, with what the answer does to the session. */
  onSession(effect: SessionEffect): void;
  /** Called with the state of the limit that the call counted against. */
  onRateLimit(state: RateLimitState): void;
}

/** A limit: at most `limit` calls; `remaining` of them left; `resetSeconds` until it is full again. */
export interface RateLimitState {
  /** This call was one too many. */
  readonly exceeded: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

interface OperationContext<Who extends Actor> {
  readonly actor: Who;
  readonly platform: Platform;
  /** What is logged of the call, with its id. */
  log(): Logger;
  readonly requestId: string;
  readonly signal: AbortSignal | undefined;
  /** The instant of the call, ISO 8601 in UTC: one time for everything that it writes. */
  readonly now: string;
  /** In `prepare` and in queries: committed rows, read only. In `apply` of a mutation: the transaction. */
  readonly db: Queryable;
}

/** What the handlers of operations for signed-in people get. */
export type PersonContext = OperationContext<PersonActor>;
/** What the handlers of public operations get. */
export type PublicContext = OperationContext<Actor>;
