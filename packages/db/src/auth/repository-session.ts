import type { Role } from "@jobtracker/contracts";
import { and, eq, gt, inArray, lte } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { onAdministrator, roleOf } from "./role.ts";
import { user, userRole, userSession } from "./tables.ts";

export type UserSessionRow = typeof userSession.$inferSelect;
export type NewUserSessionRow = typeof userSession.$inferInsert;

/** A session with what every request needs to know of its person. */
export interface SessionOfPerson {
  readonly session: UserSessionRow;
  readonly timeZone: string;
  readonly role: Role;
}

const liveSession = statement(
  (db, { sessionHash, now }: Placeholders<{ sessionHash: string; now: string }>) =>
    db
      .select({ session: userSession, timeZone: user.timeZone, administratorRoleId: userRole.userRoleId })
      .from(userSession)
      .innerJoin(user, eq(user.userId, userSession.userId))
      .leftJoin(userRole, onAdministrator)
      .where(
        and(
          eq(userSession.sessionHash, sessionHash),
          gt(userSession.expiresDate, now),
          gt(userSession.absoluteExpiresDate, now),
        ),
      ),
);

/** The session of this hash that is neither expired nor beyond its absolute lifetime. */
export const findLiveSession = async (
  db: Queryable,
  hashed: { readonly sessionHash: string; readonly now: string },
): Promise<SessionOfPerson | undefined> => {
  const [row] = await liveSession(db, hashed);
  return row && { session: row.session, timeZone: row.timeZone, role: roleOf(row.administratorRoleId) };
};

export const listUserSessions = (db: Queryable, userId: number): Promise<UserSessionRow[]> =>
  db.select().from(userSession).where(eq(userSession.userId, userId));

export const insertUserSession = async (
  db: Queryable,
  values: NewUserSessionRow,
): Promise<UserSessionRow> => {
  const [row] = await db.insert(userSession).output().values(values);
  if (row === undefined) throw new Error("The engine gave no row back for a session that it added");
  return row;
};

export const extendUserSession = async (
  db: Queryable,
  { sessionHash, expiresDate }: { readonly sessionHash: string; readonly expiresDate: string },
): Promise<void> => {
  await db.update(userSession).set({ expiresDate }).where(eq(userSession.sessionHash, sessionHash));
};

export const deleteSessionByHash = async (db: Queryable, sessionHash: string): Promise<void> => {
  await db.delete(userSession).where(eq(userSession.sessionHash, sessionHash));
};

/** Ends some of the person's sessions: those that `ends` names. Gives them back as they were. */
export const deleteUserSessions = async (
  db: Queryable,
  { userId, ends }: { readonly userId: number; readonly ends: (session: UserSessionRow) => boolean },
): Promise<UserSessionRow[]> => {
  const ended = (await listUserSessions(db, userId)).filter(ends);
  const ids = ended.map(({ userSessionId }) => userSessionId);
  if (ids.length === 0) return [];
  await db
    .delete(userSession)
    .where(and(eq(userSession.userId, userId), inArray(userSession.userSessionId, ids)));
  return ended;
};

/** Removes everybody's sessions that were not used for too long. */
export const deleteExpiredSessions = async (db: Queryable, now: string): Promise<void> => {
  await db.delete(userSession).where(lte(userSession.expiresDate, now));
};
