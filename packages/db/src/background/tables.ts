import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { encrypted, identity, instant, mutableRow, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

/** Work that goes on after the answer. What is a person's is sealed under the person's key. */
export const backgroundTask = mssqlTable(
  "BackgroundTask",
  {
    backgroundTaskId: identity("BackgroundTaskID"),
    /** Null: housekeeping of the installation; it has no payload, result or words of an error. */
    userId: int("UserID"),
    kind: text("Kind", 60).notNull(),
    state: text("State", 10).notNull(),
    /** The lower goes first. */
    priority: int("Priority").notNull(),
    /** Among those of a priority the lower goes first; a person's tasks get one turn after the other. */
    turnNo: int("TurnNo").notNull(),
    /** While it waits: not before. */
    dueDate: instant("DueDate").notNull(),
    /** SHA-256 in hex of what may be there only once at a time; null: as often as asked for. */
    workHash: text("WorkHash", 64),
    /** The work's hash while it waits or runs, otherwise a random one: unique constraints cover no nulls. */
    liveHash: text("LiveHash", 64).notNull(),
    /** JSON: when it comes again; passed on to the next one at its end. */
    recurrence: text("Recurrence", 200),
    progressDone: int("ProgressDone").notNull(),
    progressTotal: int("ProgressTotal"),
    /** Attempts begun, but for those that the server's stop cut short. */
    attemptNo: int("AttemptNo").notNull(),
    /** +1 with each claim: only who knows the present one may write for the task. */
    leaseNo: int("LeaseNo").notNull(),
    /** Of the running server's process. */
    workerId: text("WorkerID", 36),
    leaseExpiresDate: instant("LeaseExpiresDate"),
    cancelRequestedDate: instant("CancelRequestedDate"),
    errorCode: text("ErrorCode", 40),
    /** Through what it was asked for, and what proved who asked. */
    clientKind: text("ClientKind", 10).notNull(),
    credentialKind: text("CredentialKind", 10).notNull(),
    credentialId: text("CredentialID", 64),
    startedDate: instant("StartedDate"),
    finishedDate: instant("FinishedDate"),
    ...mutableRow,
    /** A sentence for the person. */
    errorText: encrypted("ErrorText"),
    /** JSON, all three: what to do, where to go on, and what came of it. */
    payload: encrypted("Payload"),
    checkpoint: encrypted("Checkpoint"),
    result: encrypted("Result"),
  },
  (table) => [
    primaryKey({ name: "PK_BackgroundTask", columns: [table.backgroundTaskId] }),
    unique("UQ_BackgroundTask_LiveHash").on(table.liveHash),
    foreignKey({ name: "FK_BackgroundTask_User", columns: [table.userId], foreignColumns: [user.userId] }),
    check(
      "CK_BackgroundTask_State",
      sql`${table.state} in ('waiting', 'running', 'succeeded', 'failed', 'cancelled')`,
    ),
    index("IX_BackgroundTask_Claim").on(table.state, table.priority, table.turnNo, table.dueDate),
    index("IX_BackgroundTask_UserID_State_TurnNo").on(table.userId, table.state, table.turnNo),
  ],
);
