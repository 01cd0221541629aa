import { eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { userKey } from "./tables.ts";

export type UserKeyRow = typeof userKey.$inferSelect;
export type NewUserKeyRow = typeof userKey.$inferInsert;

const keyOfUser = statement((db, { userId }: Placeholders<{ userId: number }>) =>
  db.select().from(userKey).where(eq(userKey.userId, userId)),
);

/** The person's wrapped data key; undefined once it was erased. */
export const findUserKey = async (db: Queryable, userId: number): Promise<UserKeyRow | undefined> => {
  const [row] = await keyOfUser(db, { userId });
  return row;
};

export const insertUserKey = async (db: Queryable, values: NewUserKeyRow): Promise<void> => {
  await db.insert(userKey).values(values);
};
