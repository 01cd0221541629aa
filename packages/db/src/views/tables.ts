import { sql } from "drizzle-orm";
import { check, foreignKey, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, mutableRow, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

/** Filters of a page that a person gave a name. */
export const savedView = mssqlTable(
  "SavedView",
  {
    savedViewId: identity("SavedViewID"),
    userId: int("UserID").notNull(),
    page: text("Page", 20).notNull(),
    name: text("Name", 60).notNull(),
    /** NFKC, lower case: what uniqueness rests on. */
    nameNormalized: text("NameNormalized", 120).notNull(),
    /** JSON: the search parameters of the page. */
    query: text("Query", 4000).notNull(),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_SavedView", columns: [table.savedViewId] }),
    unique("UQ_SavedView_UserID_Page_NameNormalized").on(table.userId, table.page, table.nameNormalized),
    foreignKey({ name: "FK_SavedView_User", columns: [table.userId], foreignColumns: [user.userId] }),
    check("CK_SavedView_Page", sql`${table.page} in ('board', 'table', 'jobs')`),
  ],
);
