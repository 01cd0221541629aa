import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey } from "drizzle-orm/mssql-core";
import { encrypted, identity, mutableRow, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { profile } from "../profiles/tables.ts";

/** A resume that a person handed over: the original, what was read in it, and what became of it. */
export const profileImport = mssqlTable(
  "ProfileImport",
  {
    profileImportId: identity("ProfileImportID"),
    userId: int("UserID").notNull(),
    /** Of the file; null: text was pasted. */
    name: text("Name", 300),
    form: text("Form", 20).notNull(),
    state: text("State", 10).notNull(),
    /** Length of the original. */
    byteLength: int("ByteLength").notNull(),
    /** Who changed last what was read; null: nobody. */
    correctedBy: text("CorrectedBy", 10),
    /** Once confirmed. */
    profileId: int("ProfileID"),
    ...mutableRow,
    /** JSON of its files, compressed with gzip, in base64. */
    original: encrypted("Original").notNull(),
    /** JSON: lines, values with where they were read, notes. */
    reading: encrypted("Reading").notNull(),
    /** JSON: the corrected document. */
    correction: encrypted("Correction"),
    /** JSON: what takes the confirmation back. */
    undoing: encrypted("Undoing"),
  },
  (table) => [
    primaryKey({ name: "PK_ProfileImport", columns: [table.profileImportId] }),
    foreignKey({ name: "FK_ProfileImport_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_ProfileImport_Profile",
      columns: [table.profileId],
      foreignColumns: [profile.profileId],
    }),
    check("CK_ProfileImport_State", sql`${table.state} in ('pending', 'confirmed', 'discarded', 'undone')`),
    index("IX_ProfileImport_UserID").on(table.userId),
  ],
);
