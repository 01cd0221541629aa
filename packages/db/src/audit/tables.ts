import { foreignKey, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { encrypted, identity, instant, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

/** Append-only. One chain per person; chain 0 is the system's, for rows without a person. */
export const auditLog = mssqlTable(
  "AuditLog",
  {
    auditLogId: identity("AuditLogID"),
    chainNo: int("ChainNo").notNull(),
    /** From 1, without gaps. */
    sequenceNo: int("SequenceNo").notNull(),
    /** SHA-256 in hex; of the row before, or 64 zeros. */
    previousHash: text("PreviousHash", 64).notNull(),
    rowHash: text("RowHash", 64).notNull(),
    userId: int("UserID"),
    event: text("Event", 60).notNull(),
    operationName: text("OperationName", 80).notNull(),
    targetType: text("TargetType", 60),
    targetId: int("TargetID"),
    clientKind: text("ClientKind", 10).notNull(),
    credentialKind: text("CredentialKind", 10).notNull(),
    credentialId: text("CredentialID", 64),
    requestId: text("RequestID", 64).notNull(),
    occurredDate: instant("OccurredDate").notNull(),
    /** The field-level difference as JSON, sealed under the person's data key; null where there is none. */
    difference: encrypted("Difference"),
  },
  (table) => [
    primaryKey({ name: "PK_AuditLog", columns: [table.auditLogId] }),
    unique("UQ_AuditLog_ChainNo_SequenceNo").on(table.chainNo, table.sequenceNo),
    foreignKey({ name: "FK_AuditLog_User", columns: [table.userId], foreignColumns: [user.userId] }),
  ],
);
