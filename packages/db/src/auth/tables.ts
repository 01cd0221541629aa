import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { encrypted, identity, instant, mutableRow, text } from "../_kit/columns.ts";

export const user = mssqlTable(
  "User",
  {
    userId: identity("UserID"),
    email: text("Email", 254).notNull(),
    /** NFKC, lower case: what uniqueness rests on. */
    emailNormalized: text("EmailNormalized", 254).notNull(),
    displayName: text("DisplayName", 100).notNull(),
    timeZone: text("TimeZone", 64).notNull(),
    ...mutableRow,
    /** `SIGNATURE_NO` when all signatures of the person's jobs were last renewed; null: never. */
    jobSignaturesNo: int("JobSignaturesNo"),
  },
  (table) => [
    primaryKey({ name: "PK_User", columns: [table.userId] }),
    unique("UQ_User_EmailNormalized").on(table.emailNormalized),
  ],
);

export const userCredential = mssqlTable(
  "UserCredential",
  {
    userCredentialId: identity("UserCredentialID"),
    userId: int("UserID").notNull(),
    /** Argon2id in its PHC string form. */
    passwordHash: text("PasswordHash", 400).notNull(),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_UserCredential", columns: [table.userCredentialId] }),
    unique("UQ_UserCredential_UserID").on(table.userId),
    foreignKey({ name: "FK_UserCredential_User", columns: [table.userId], foreignColumns: [user.userId] }),
  ],
);

export const userRole = mssqlTable(
  "UserRole",
  {
    userRoleId: identity("UserRoleID"),
    userId: int("UserID").notNull(),
    roleKey: text("RoleKey", 20).notNull(),
    createdDate: instant("CreatedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_UserRole", columns: [table.userRoleId] }),
    unique("UQ_UserRole_UserID_RoleKey").on(table.userId, table.roleKey),
    foreignKey({ name: "FK_UserRole_User", columns: [table.userId], foreignColumns: [user.userId] }),
    check("CK_UserRole_RoleKey", sql`${table.roleKey} in ('member', 'administrator')`),
  ],
);

/** The person's data key, wrapped by the installation's key of that id. Without this row the person's sealed content is gone. */
export const userKey = mssqlTable(
  "UserKey",
  {
    userKeyId: identity("UserKeyID"),
    userId: int("UserID").notNull(),
    wrappingKeyName: text("WrappingKeyName", 64).notNull(),
    wrappedKey: encrypted("WrappedKey").notNull(),
    createdDate: instant("CreatedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_UserKey", columns: [table.userKeyId] }),
    unique("UQ_UserKey_UserID").on(table.userId),
    foreignKey({ name: "FK_UserKey_User", columns: [table.userId], foreignColumns: [user.userId] }),
  ],
);

export const userSession = mssqlTable(
  "UserSession",
  {
    userSessionId: identity("UserSessionID"),
    userId: int("UserID").notNull(),
    /** SHA-256 of the session id in hex; the id itself is only in the person's cookie. */
    sessionHash: text("SessionHash", 64).notNull(),
    createdDate: instant("CreatedDate").notNull(),
    /** Moves on while the session is used. */
    expiresDate: instant("ExpiresDate").notNull(),
    /** Never moves. */
    absoluteExpiresDate: instant("AbsoluteExpiresDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_UserSession", columns: [table.userSessionId] }),
    unique("UQ_UserSession_SessionHash").on(table.sessionHash),
    foreignKey({ name: "FK_UserSession_User", columns: [table.userId], foreignColumns: [user.userId] }),
    index("IX_UserSession_UserID").on(table.userId),
    index("IX_UserSession_ExpiresDate").on(table.expiresDate),
  ],
);

export const apiToken = mssqlTable(
  "ApiToken",
  {
    apiTokenId: identity("ApiTokenID"),
    userId: int("UserID").notNull(),
    name: text("Name", 100).notNull(),
    /** SHA-256 of the whole token in hex. */
    tokenHash: text("TokenHash", 64).notNull(),
    prefix: text("Prefix", 20).notNull(),
    /** Scopes separated by a space. */
    scopes: text("Scopes", 400).notNull(),
    createdDate: instant("CreatedDate").notNull(),
    expiresDate: instant("ExpiresDate"),
    lastUsedDate: instant("LastUsedDate"),
    revokedDate: instant("RevokedDate"),
  },
  (table) => [
    primaryKey({ name: "PK_ApiToken", columns: [table.apiTokenId] }),
    unique("UQ_ApiToken_TokenHash").on(table.tokenHash),
    foreignKey({ name: "FK_ApiToken_User", columns: [table.userId], foreignColumns: [user.userId] }),
    index("IX_ApiToken_UserID").on(table.userId),
  ],
);

/** Refusals and other events that matter for security; written in a transaction of their own. */
export const securityEvent = mssqlTable(
  "SecurityEvent",
  {
    securityEventId: identity("SecurityEventID"),
    /** Null when nobody was recognised. */
    userId: int("UserID"),
    event: text("Event", 60).notNull(),
    operationName: text("OperationName", 80).notNull(),
    clientKind: text("ClientKind", 10).notNull(),
    requestId: text("RequestID", 64).notNull(),
    createdDate: instant("CreatedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_SecurityEvent", columns: [table.securityEventId] }),
    foreignKey({ name: "FK_SecurityEvent_User", columns: [table.userId], foreignColumns: [user.userId] }),
    index("IX_SecurityEvent_UserID_CreatedDate").on(table.userId, table.createdDate),
  ],
);
