import { findActiveToken, type Queryable } from "@jobtracker/db";
import type { Platform } from "../_kit/platform.ts";
import type { Authenticator, Identity } from "../_kit/surfaces/call.ts";
import { hashSecret } from "./secret-hash.ts";
import { validateSession } from "./session.ts";
import { isTokenShaped, scopesOf } from "./token.ts";
import { noteUse } from "./token-use.ts";

type Write = (tx: Queryable) => Promise<void>;

/** A write that the request neither waits for nor fails with. */
const writeAside = ({ database, log }: Platform, work: Write): void => {
  database.transaction(work).catch((error: unknown) => {
    log.warn({ err: error }, "could not note the use of a session");
  });
};

/** The person of a session id; undefined if the session is unknown or has ended. */
export const authenticateSession = async (
  platform: Platform,
  sessionId: string,
): Promise<Identity | undefined> => {
  const { database } = platform;
  const now = platform.now().toISOString();
  const store = { db: database.read, now, write: async (work: Write) => writeAside(platform, work) };
  const session = await validateSession(store, sessionId);
  if (session === undefined) return undefined;
  const { userId, role, timeZone, userSessionId } = session;
  return { userId, role, timeZone, credential: { kind: "session", id: String(userSessionId) } };
};

/** The person of an API token, with its scopes; undefined if the token is unknown, expired or revoked. */
export const authenticateToken = async (platform: Platform, token: string): Promise<Identity | undefined> => {
  if (!isTokenShaped(token)) return undefined;
  const now = platform.now();
  const found = await findActiveToken(platform.database.read, {
    tokenHash: hashSecret(token),
    now: now.toISOString(),
  });
  if (found === undefined) return undefined;
  noteUse(platform, found, now);
  const { role, timeZone } = found;
  const { userId, apiTokenId, scopes } = found.token;
  return {
    userId,
    role,
    timeZone,
    credential: { kind: "token", id: String(apiTokenId), scopes: scopesOf(scopes) },
  };
};

/** What the surfaces ask who is calling. */
export const authenticator: Authenticator = { session: authenticateSession, token: authenticateToken };
