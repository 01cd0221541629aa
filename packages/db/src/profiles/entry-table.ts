import { type AnyMsSqlColumn, foreignKey, index, int, primaryKey } from "drizzle-orm/mssql-core";
import { identity, json, mutableRow, softDelete } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { profile } from "./tables.ts";

/** What the rows of every section of a profile have. */
export const entryColumns = <const Key extends string>(key: Key) => ({
  entryId: identity(key),
  userId: int("UserID").notNull(),
  profileId: int("ProfileID").notNull(),
  /** Grows in the order of the section; there are gaps, so that an entry moves alone. */
  position: int("Position").notNull(),
  ...mutableRow,
  ...softDelete,
});

/** What a resume that was imported says of an entry beyond its columns. */
export const extra = { extra: json("Extra").notNull() };

interface EntryColumns {
  readonly entryId: AnyMsSqlColumn;
  readonly userId: AnyMsSqlColumn;
  readonly profileId: AnyMsSqlColumn;
}

/** The key of a section's table, whose it is and of what. */
export const entryKeys = (name: string, table: EntryColumns) => [
  primaryKey({ name: `PK_${name}`, columns: [table.entryId] }),
  foreignKey({ name: `FK_${name}_User`, columns: [table.userId], foreignColumns: [user.userId] }),
  foreignKey({ name: `FK_${name}_Profile`, columns: [table.profileId], foreignColumns: [profile.profileId] }),
  index(`IX_${name}_ProfileID`).on(table.profileId),
];
