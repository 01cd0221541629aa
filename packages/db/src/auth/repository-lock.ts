import { eq, sql } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { isSingleWriter } from "../_kit/single-writer.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { userKey } from "./tables.ts";

/**
 * Makes every other transaction that changes something of this person wait until this one has ended, so that what it
 * looks up before it writes ("is this job known?") stays true. The embedded engine has one writer, so it has nothing to do; on SQL Server a
 * row that is written, though not changed, does it: that of the person's key, which hardly any query reads.
 */
export const lockPerson = async (db: Queryable, userId: number): Promise<void> => {
  if (!isSingleWriter(db)) await touch(db, { userId });
};

const touch = statement((db, { userId }: Placeholders<{ userId: number }>) =>
  db
    .update(userKey)
    .set({ wrappingKeyName: sql`${userKey.wrappingKeyName}` })
    .where(eq(userKey.userId, userId)),
);
