import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, mutableRow, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

/** A calendar that other programs fetch by its private address. */
export const calendarFeed = mssqlTable(
  "CalendarFeed",
  {
    calendarFeedId: identity("CalendarFeedID"),
    userId: int("UserID").notNull(),
    name: text("Name", 60).notNull(),
    /** Kinds of entries separated by a space. */
    kinds: text("Kinds", 100).notNull(),
    detail: text("Detail", 10).notNull(),
    /** SHA-256 in hex of the secret in the address. */
    secretHash: text("SecretHash", 64).notNull(),
    lastUsedDate: instant("LastUsedDate"),
    useCount: int("UseCount").notNull(),
    /** SHA-256 in hex of what was last answered, and since when it is so. */
    contentHash: text("ContentHash", 64),
    contentDate: instant("ContentDate"),
    revokedDate: instant("RevokedDate"),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_CalendarFeed", columns: [table.calendarFeedId] }),
    unique("UQ_CalendarFeed_SecretHash").on(table.secretHash),
    foreignKey({ name: "FK_CalendarFeed_User", columns: [table.userId], foreignColumns: [user.userId] }),
    check("CK_CalendarFeed_Detail", sql`${table.detail} in ('full', 'private')`),
    index("IX_CalendarFeed_UserID").on(table.userId),
  ],
);
