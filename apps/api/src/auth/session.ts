import type { Role } from "@jobtracker/contracts";
import {
  deleteSessionByHash,
  deleteUserSessions,
  extendUserSession,
  findLiveSession,
  insertUserSession,
  type Queryable,
  type SessionOfPerson,
  type UserSessionRow,
} from "@jobtracker/db";
import { type Adapter, Lucia, TimeSpan } from "lucia";
import { hashSecret } from "./secret-hash.ts";

declare module "lucia" {
  interface Register {
    UserId: number;
    Lucia: Lucia<SessionAttributes, PersonAttributes>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: PersonAttributes;
  }
}

interface SessionAttributes {
  /** Key of the row; null while it is being made. */
  readonly userSessionId: number | null;
}

interface PersonAttributes {
  readonly role: Role;
  readonly timeZone: string;
}

/** A session that is not used for this long ends. Lucia moves the end on in the second half of it only. */
const IDLE_LIFETIME = new TimeSpan(30, "d");
/** A session ends after this time, however much it is used. */
const ABSOLUTE_LIFETIME = new TimeSpan(90, "d");

interface SessionStore {
  readonly db: Queryable;
  /** ISO 8601 in UTC. */
  readonly now: string;
  write(work: (tx: Queryable) => Promise<void>): Promise<void>;
}

/** Lucia reads the system's clock; what stands in the database is the time of `now`. */
const luciaClock = (now: string) => {
  const ahead = Date.parse(now) - Date.now();
  return (instant: string) => new Date(Date.parse(instant) - ahead);
};

const later = (instant: string, span: TimeSpan) =>
  new Date(Date.parse(instant) + span.milliseconds()).toISOString();
const earlierOf = (one: string, other: string) => (one < other ? one : other);

const adapterOf = ({ db, now, write }: SessionStore): Adapter => {
  const toLuciaTime = luciaClock(now);
  // What Lucia means by the end that it hands over, to the millisecond of `now`.
  const idleEnd = later(now, IDLE_LIFETIME);
  const find = (sessionId: string) => findLiveSession(db, { sessionHash: hashSecret(sessionId), now });

  const forLucia = (sessionId: string, { session, role, timeZone }: SessionOfPerson) => {
    const { userId, userSessionId, expiresDate } = session;
    const expiresAt = toLuciaTime(expiresDate);
    return [
      { id: sessionId, userId, expiresAt, attributes: { userSessionId } },
      { id: userId, attributes: { role, timeZone } },
    ] satisfies Awaited<ReturnType<Adapter["getSessionAndUser"]>>;
  };

  return {
    getSessionAndUser: async (sessionId) => {
      const found = await find(sessionId);
      return found === undefined ? [null, null] : forLucia(sessionId, found);
    },
    getUserSessions: async () => {
      throw new Error("A person's session ids cannot be listed: only their hashes are kept");
    },
    setSession: ({ id, userId }) =>
      write(async (tx) => {
        const absoluteExpiresDate = later(now, ABSOLUTE_LIFETIME);
        const sessionHash = hashSecret(id);
        await insertUserSession(tx, {
          userId,
          sessionHash,
          createdDate: now,
          expiresDate: idleEnd,
          absoluteExpiresDate,
        });
      }),
    updateSessionExpiration: async (sessionId) => {
      const found = await find(sessionId);
      if (found === undefined) return;
      const { sessionHash, absoluteExpiresDate, expiresDate } = found.session;
      const extended = earlierOf(idleEnd, absoluteExpiresDate);
      // Near its absolute end a session cannot be extended any more, and must not be written at each request.
      if (extended > expiresDate)
        await write((tx) => extendUserSession(tx, { sessionHash, expiresDate: extended }));
    },
    deleteSession: (sessionId) => write((tx) => deleteSessionByHash(tx, hashSecret(sessionId))),
    deleteUserSessions: (userId) =>
      write(async (tx) => {
        await deleteUserSessions(tx, { userId, ends: () => true });
      }),
    deleteExpiredSessions: async () => {
      throw new Error("Expired sessions are forgotten by a background task");
    },
  };
};

const luciaOn = (store: SessionStore) =>
  new Lucia(adapterOf(store), {
    sessionExpiresIn: IDLE_LIFETIME,
    getSessionAttributes: ({ userSessionId }) => ({ userSessionId }),
    getUserAttributes: ({ role, timeZone }) => ({ role, timeZone }),
  });

/** A session that was just begun; `sessionId` is the secret for the cookie and is kept nowhere. */
export interface StartedSession {
  readonly sessionId: string;
  readonly row: UserSessionRow;
}

/** Begins a session in the transaction `db`. */
export const startSession = async (
  db: Queryable,
  { userId, now }: { readonly userId: number; readonly now: string },
): Promise<StartedSession> => {
  const lucia = luciaOn({ db, now, write: (work) => work(db) });
  const { id } = await lucia.createSession(userId, { userSessionId: null });
  const found = await findLiveSession(db, { sessionHash: hashSecret(id), now });
  if (found === undefined) throw new Error("A session was lost while it was made");
  return { sessionId: id, row: found.session };
};

/** A live session and its person. */
export interface ValidSession extends PersonAttributes {
  readonly userId: number;
  readonly userSessionId: number;
}

/** The live session of this id; in the second half of its idle time its end is moved on, by way of `write`. */
export const validateSession = async (
  store: SessionStore,
  sessionId: string,
): Promise<ValidSession | undefined> => {
  const { session, user } = await luciaOn(store).validateSession(sessionId);
  if (session === null || session.userSessionId === null) return undefined;
  const { userSessionId } = session;
  return { userId: user.id, userSessionId, role: user.role, timeZone: user.timeZone };
};

/** Ends the person's sessions in the transaction `db`: all of them, or those that `ends` names. */
export const endSessions = (
  db: Queryable,
  userId: number,
  ends: (session: UserSessionRow) => boolean = () => true,
): Promise<UserSessionRow[]> => deleteUserSessions(db, { userId, ends });
