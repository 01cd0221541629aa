import { eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { userKey } from "./tables.ts";

export type UserKeyRow = typeof userKey.$inferSelect;
export type NewUserKeyRow = typeof userKey.$inferInsert;

/** The person's wrapped data key; undefined once it was erased. */
export const findUserKey = async (db: Queryable, userId: number): Promise<UserKeyRow | undefined> => {
  const [row] = await db.select().from(userKey).where(eq(userKey.userId, userId));
  return row;
};

export const insertUserKey = async (db: Queryable, values: NewUserKeyRow): Promise<void> => {
  await db.insert(userKey).values(values);
};
