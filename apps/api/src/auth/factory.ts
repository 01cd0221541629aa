import { randomUUID } from "node:crypto";
import type { Account } from "@jobtracker/contracts";
import type { Actor, PersonActor } from "../_kit/actor.ts";
import type { Platform } from "../_kit/platform.ts";
import { type TestCall, testCall } from "../_kit/testing/index.ts";
import { trpc } from "../_kit/trpc.ts";
import { authenticateSession } from "./authenticate.ts";
import { authRouter } from "./router.ts";

const createCaller = trpc.createCallerFactory(trpc.router({ auth: authRouter }));

/** The operations of `auth` as the given actor calls them, with the call that they see. */
export const callAuth = (platform: Platform, actor?: Actor) => {
  const call: TestCall = testCall(platform, actor === undefined ? {} : { actor });
  return { call, auth: createCaller(call).auth };
};

/** A person who registered and is signed in. */
export interface SignedUp {
  readonly account: Account;
  readonly actor: PersonActor;
  /** The secret that their cookie holds. */
  readonly sessionId: string;
  readonly password: string;
}

const PASSWORD = "correct horse battery staple";

/** The session that a call began. */
export const startedSession = (call: TestCall) => {
  const effect = call.sessions.at(-1);
  if (effect?.kind !== "start") throw new Error("The call began no session");
  return effect;
};

/** Who the session belongs to, as a surface finds out. */
export const actorOf = async (platform: Platform, sessionId: string): Promise<PersonActor> => {
  const identity = await authenticateSession(platform, sessionId);
  if (identity === undefined) throw new Error("The session is not valid");
  return { kind: "person", client: "web", ...identity };
};

interface SignUpOptions {
  readonly email?: string;
  readonly password?: string;
  readonly displayName?: string;
  readonly timeZone?: string;
}

/** Registers a person, under an address of their own unless one is given. */
export const signUp = async (platform: Platform, options: SignUpOptions = {}): Promise<SignedUp> => {
  const { email = `${randomUUID()}@example.org`, password = PASSWORD, displayName = "Ada" } = options;
  const { call, auth } = callAuth(platform);
  const { user } = await auth.register({ ...options, email, password, displayName });
  const { sessionId } = startedSession(call);
  return { account: user, actor: await actorOf(platform, sessionId), sessionId, password };
};

/** Signs a person in once more, as on another device. */
export const signInAgain = async (platform: Platform, { account, password }: SignedUp): Promise<SignedUp> => {
  const { call, auth } = callAuth(platform);
  await auth.login({ email: account.email, password });
  const { sessionId } = startedSession(call);
  return { account, actor: await actorOf(platform, sessionId), sessionId, password };
};
