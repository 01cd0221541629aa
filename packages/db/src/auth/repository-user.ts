import type { Role } from "@jobtracker/contracts";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { canBeStored, normalizeEmail } from "./email.ts";
import { onAdministrator, roleOf } from "./role.ts";
import { user, userRole } from "./tables.ts";

export type UserRow = typeof user.$inferSelect;
export type NewUserRow = typeof user.$inferInsert;
export type UserRoleRow = typeof userRole.$inferSelect;

/** The person with the role that they have. */
export const findUser = async (
  db: Queryable,
  userId: number,
): Promise<{ readonly user: UserRow; readonly role: Role } | undefined> => {
  const [row] = await db
    .select({ user, administratorRoleId: userRole.userRoleId })
    .from(user)
    .leftJoin(userRole, onAdministrator)
    .where(eq(user.userId, userId));
  return row && { user: row.user, role: roleOf(row.administratorRoleId) };
};

/** The person of an address, whatever its letters' case. */
export const findUserByEmail = async (db: Queryable, email: string): Promise<UserRow | undefined> => {
  if (!canBeStored(email)) return undefined;
  const [row] = await db
    .select()
    .from(user)
    .where(eq(user.emailNormalized, normalizeEmail(email)));
  return row;
};

export const hasUsers = async (db: Queryable): Promise<boolean> => {
  const rows = await db.select({ userId: user.userId }).top(1).from(user);
  return rows.length > 0;
};

/** No address normalises to it. */
const FIRST_PERSON = "the first person";

/**
 * Adds a person. Throws CONFLICT on UQ_User_EmailNormalized for a known address.
 *
 * `first`: nobody else was there. Two transactions that both find an empty table must not both be first, and neither
 * sees the other's row: so each passes through one unique value, where the second waits until the first has ended.
 */
export const insertUser = async (
  db: Queryable,
  values: Omit<NewUserRow, "emailNormalized">,
): Promise<{ readonly row: UserRow; readonly first: boolean }> => {
  const emailNormalized = normalizeEmail(values.email);
  if (await hasUsers(db)) return { row: await insertRow(db, { ...values, emailNormalized }), first: false };
  const { userId } = await insertRow(db, { ...values, emailNormalized: FIRST_PERSON });
  const [row] = await db.update(user).set({ emailNormalized }).output().where(eq(user.userId, userId));
  const others = await db.select({ userId: user.userId }).top(1).from(user).where(ne(user.userId, userId));
  return { row: inserted(row), first: others.length === 0 };
};

const insertRow = async (db: Queryable, values: NewUserRow) => {
  const [row] = await db.insert(user).output().values(values);
  return inserted(row);
};

const inserted = (row: UserRow | undefined): UserRow => {
  if (row === undefined) throw new Error("The engine gave no row back for a person that it added");
  return row;
};

/** Changes a person's own fields; undefined if the version is not the expected one. */
export const updateUser = async (
  db: Queryable,
  { userId, expectedVersion, now, fields }: UserUpdate,
): Promise<UserRow | undefined> => {
  const [row] = await db
    .update(user)
    .set({ ...fields, updatedDate: now, rowVersionNo: sql`${user.rowVersionNo} + 1` })
    .output()
    .where(and(eq(user.userId, userId), eq(user.rowVersionNo, expectedVersion)));
  return row;
};

export interface UserUpdate {
  readonly userId: number;
  readonly expectedVersion: number;
  readonly now: string;
  readonly fields: { readonly displayName: string; readonly timeZone: string };
}

export const insertUserRole = async (
  db: Queryable,
  values: { readonly userId: number; readonly roleKey: Role; readonly createdDate: string },
): Promise<UserRoleRow> => {
  const [row] = await db.insert(userRole).output().values(values);
  if (row === undefined) throw new Error("The engine gave no row back for a role that it added");
  return row;
};
