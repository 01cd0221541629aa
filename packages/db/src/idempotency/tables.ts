import { foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { encrypted, identity, instant, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

/** A request that was carried out, and its answer; written in the transaction of its effect. */
export const idempotencyKey = mssqlTable(
  "IdempotencyKey",
  {
    idempotencyKeyId: identity("IdempotencyKeyID"),
    userId: int("UserID").notNull(),
    operationName: text("OperationName", 80).notNull(),
    /** SHA-256 in hex of the caller's key. */
    keyHash: text("KeyHash", 64).notNull(),
    /** SHA-256 in hex of the parsed input. */
    requestHash: text("RequestHash", 64).notNull(),
    /** The answer as JSON, sealed; null where it held a secret that is shown once. */
    answer: encrypted("Answer"),
    createdDate: instant("CreatedDate").notNull(),
    expiresDate: instant("ExpiresDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_IdempotencyKey", columns: [table.idempotencyKeyId] }),
    unique("UQ_IdempotencyKey_UserID_OperationName_KeyHash").on(
      table.userId,
      table.operationName,
      table.keyHash,
    ),
    foreignKey({ name: "FK_IdempotencyKey_User", columns: [table.userId], foreignColumns: [user.userId] }),
    index("IX_IdempotencyKey_ExpiresDate").on(table.expiresDate),
  ],
);
