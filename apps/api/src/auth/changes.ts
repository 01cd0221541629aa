import type { ApiTokenRow, UserCredentialRow, UserRow, UserSessionRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";

/*
 * What the audit keeps of this domain's rows: field by field on purpose, so that no hash of a password, session or token
 * ever gets there.
 */

const userFields = ({ email, displayName, timeZone, rowVersionNo }: UserRow) => ({
  email,
  displayName,
  timeZone,
  rowVersionNo,
});

export const userChange = (before: UserRow | null, after: UserRow): Change => ({
  table: "User",
  id: after.userId,
  before: before && userFields(before),
  after: userFields(after),
});

const credentialFields = ({ updatedDate, rowVersionNo }: UserCredentialRow) => ({
  passwordSetDate: updatedDate,
  rowVersionNo,
});

/** Says when the password was set, and nothing of the password. */
export const credentialChange = (before: UserCredentialRow | null, after: UserCredentialRow): Change => ({
  table: "UserCredential",
  id: after.userCredentialId,
  before: before && credentialFields(before),
  after: credentialFields(after),
});

const sessionFields = ({ createdDate, expiresDate, absoluteExpiresDate }: UserSessionRow) => ({
  createdDate,
  expiresDate,
  absoluteExpiresDate,
});

export const startedSessionChange = (row: UserSessionRow): Change => ({
  table: "UserSession",
  id: row.userSessionId,
  before: null,
  after: sessionFields(row),
});

export const endedSessionChange = (row: UserSessionRow): Change => ({
  table: "UserSession",
  id: row.userSessionId,
  before: sessionFields(row),
  after: null,
});

const tokenFields = ({ name, prefix, scopes, expiresDate, revokedDate }: ApiTokenRow) => ({
  name,
  prefix,
  scopes,
  expiresDate,
  revokedDate,
});

export const tokenChange = (before: ApiTokenRow | null, after: ApiTokenRow): Change => ({
  table: "ApiToken",
  id: after.apiTokenId,
  before: before && tokenFields(before),
  after: tokenFields(after),
});
