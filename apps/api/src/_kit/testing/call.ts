import { randomUUID } from "node:crypto";
import type { ClientKind, Scope } from "@jobtracker/contracts";
import type { Actor, PersonActor } from "../actor.ts";
import type { CallContext, RateLimitState, SessionEffect } from "../context.ts";
import type { Platform } from "../platform.ts";

export const anonymous: Actor = { kind: "anonymous", client: "rest" };

/** A person who is signed in through a session, or through a token with these scopes. */
export const personActor = (userId: number, scopes?: readonly Scope[]): PersonActor => ({
  kind: "person",
  userId,
  role: "member",
  timeZone: "UTC",
  client: "rest",
  credential: scopes === undefined ? { kind: "session", id: "1" } : { kind: "token", id: "1", scopes },
});

export interface TestCall extends CallContext {
  readonly sessions: SessionEffect[];
  readonly limits: RateLimitState[];
}

interface CallOptions {
  readonly actor?: Actor;
  readonly client?: ClientKind;
  readonly idempotencyKey?: string;
}

/** The context of a call by the given actor; keeps what the operation asks of its surface. */
export const testCall = (
  platform: Platform,
  { actor = anonymous, client, idempotencyKey }: CallOptions = {},
): TestCall => {
  const sessions: SessionEffect[] = [];
  const limits: RateLimitState[] = [];
  return {
    platform,
    requestId: randomUUID(),
    log: () => platform.log,
    client: client ?? actor.client,
    remoteAddress: "127.0.0.1",
    idempotencyKey,
    signal: undefined,
    authenticate: async () => ({ ...actor, client: client ?? actor.client }),
    onSession: (effect) => void sessions.push(effect),
    onRateLimit: (state) => void limits.push(state),
    sessions,
    limits,
  };
};
