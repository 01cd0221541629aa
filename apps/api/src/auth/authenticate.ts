import { findActiveToken, noteTokenUse, type Queryable, type TokenOfPerson } from "@jobtracker/db";
import type { Platform } from "../_kit/platform.ts";
import type { Authenticator, Identity } from "../_kit/surfaces/call.ts";
import { hashSecret } from "./secret-hash.ts";
import { validateSession } from "./session.ts";
import { isTokenShaped, scopesOf } from "./token.ts";

const USE_NOTED_EVERY_MS = 60_000;

type Write = (tx: Queryable) => Promise<void>;

/** A write that the request neither waits for nor fails with. */
const writeAside = ({ database, log }: Platform, work: Write): void => {
  database.transaction(work).catch((error: unknown) => {
    log.warn({ err: error }, "could not note the use of a session or token");
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

/** Notes the use of a token, at most once a minute. */
const noteUse = (platform: Platform, { token }: TokenOfPerson, now: Date) => {
  const notedUntil = new Date(now.getTime() - USE_NOTED_EVERY_MS).toISOString();
  if (token.lastUsedDate !== null && token.lastUsedDate > notedUntil) return;
  const { userId, apiTokenId } = token;
  writeAside(platform, (tx) => noteTokenUse(tx, { userId, apiTokenId, now: now.toISOString(), notedUntil }));
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
