import { and, eq, sql } from "drizzle-orm";
import { changedOne } from "../_kit/changed-one.ts";
import type { Queryable } from "../_kit/database.ts";
import { canBeStored, normalizeEmail } from "./email.ts";
import { user, userCredential } from "./tables.ts";

export type UserCredentialRow = typeof userCredential.$inferSelect;

export const findUserCredential = async (
  db: Queryable,
  userId: number,
): Promise<UserCredentialRow | undefined> => {
  const [row] = await db.select().from(userCredential).where(eq(userCredential.userId, userId));
  return row;
};

/** The credential of an address, whatever its letters' case: one statement, whether the address is known or not. */
export const findCredentialByEmail = async (
  db: Queryable,
  email: string,
): Promise<UserCredentialRow | undefined> => {
  if (!canBeStored(email)) return undefined;
  const [row] = await db
    .select({ credential: userCredential })
    .from(user)
    .innerJoin(userCredential, eq(userCredential.userId, user.userId))
    .where(eq(user.emailNormalized, normalizeEmail(email)));
  return row?.credential;
};

export const insertUserCredential = async (
  db: Queryable,
  {
    userId,
    passwordHash,
    now,
  }: { readonly userId: number; readonly passwordHash: string; readonly now: string },
): Promise<void> => {
  await db
    .insert(userCredential)
    .values({ userId, passwordHash, createdDate: now, updatedDate: now, rowVersionNo: 1 });
};

/** Sets another password hash; undefined if the row's version is not the expected one. */
export const updateUserCredential = async (
  db: Queryable,
  { userId, expectedVersion, passwordHash, now }: UserCredentialUpdate,
): Promise<UserCredentialRow | undefined> => {
  const [row] = await db
    .update(userCredential)
    .set({ passwordHash, updatedDate: now, rowVersionNo: sql`${userCredential.rowVersionNo} + 1` })
    .output()
    .where(and(eq(userCredential.userId, userId), eq(userCredential.rowVersionNo, expectedVersion)));
  return row;
};

/**
 * Holds the credential as it is until the transaction ends, so that a session begun on it cannot slip past a change of
 * the password. False if its version is not the expected one.
 */
export const keepUserCredential = async (
  db: Queryable,
  { userId, expectedVersion }: { readonly userId: number; readonly expectedVersion: number },
): Promise<boolean> => {
  const written = await db
    .update(userCredential)
    .set({ rowVersionNo: expectedVersion })
    .where(and(eq(userCredential.userId, userId), eq(userCredential.rowVersionNo, expectedVersion)));
  return changedOne(written);
};

export interface UserCredentialUpdate {
  readonly userId: number;
  readonly expectedVersion: number;
  /** Argon2id in its PHC string form. */
  readonly passwordHash: string;
  readonly now: string;
}
