import type { Queryable } from "../_kit/database.ts";
import {
  type ApiTokenRow,
  insertApiToken,
  insertUser,
  insertUserCredential,
  insertUserRole,
  insertUserSession,
  type NewApiTokenRow,
  type NewUserSessionRow,
  type UserRow,
  type UserSessionRow,
} from "./repository.ts";

const MADE = "2026-01-31T12:00:00.000Z";
/** Far beyond any test's clock. */
const NEVER = "9000-01-01T00:00:00.000Z";

/** Well-formed, of random bytes: no password belongs to it. */
const NO_PASSWORD =
  "$argon2id$v=19$m=19456,t=2,p=1$GHJHuTGlVdTlFHXlzSfK1g$RTbqz9dnS2pKaqYq8kq6jVY9VHn1l0rZt3Kc8wHc7mE";

let made = 0;
const next = () => {
  made += 1;
  return made;
};

interface PersonOptions {
  readonly email?: string;
  readonly displayName?: string;
  readonly timeZone?: string;
  /** Argon2id in its PHC string form; without it nobody can sign in as this person. */
  readonly passwordHash?: string;
  readonly role?: "member" | "administrator";
  readonly now?: string;
}

/** Adds a person with credential and role, each under another address unless one is given. */
export const createPerson = async (db: Queryable, options: PersonOptions = {}): Promise<UserRow> => {
  const { now = MADE, email = `person-${next()}@example.org`, passwordHash = NO_PASSWORD } = options;
  const { row } = await insertUser(db, {
    email,
    displayName: options.displayName ?? email,
    timeZone: options.timeZone ?? "UTC",
    createdDate: now,
    updatedDate: now,
    rowVersionNo: 1,
  });
  await insertUserCredential(db, { userId: row.userId, passwordHash, now });
  await insertUserRole(db, { userId: row.userId, roleKey: options.role ?? "member", createdDate: now });
  return row;
};

/** Adds a session of the person that lasts. */
export const createSession = (
  db: Queryable,
  userId: number,
  values: Partial<NewUserSessionRow> = {},
): Promise<UserSessionRow> =>
  insertUserSession(db, {
    userId,
    sessionHash: next().toString(16).padStart(64, "0"),
    createdDate: MADE,
    expiresDate: NEVER,
    absoluteExpiresDate: NEVER,
    ...values,
  });

/** Adds a token of the person that may read jobs and does not expire. */
export const createApiToken = (
  db: Queryable,
  userId: number,
  values: Partial<NewApiTokenRow> = {},
): Promise<ApiTokenRow> =>
  insertApiToken(db, {
    userId,
    name: "Test",
    tokenHash: next().toString(16).padStart(64, "0"),
    prefix: "jt_pat_test",
    scopes: "job:read",
    createdDate: MADE,
    ...values,
  });
