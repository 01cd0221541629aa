import { randomUUID } from "node:crypto";
import { findCredentialByEmail, updateUserCredential } from "@jobtracker/db";
import type { Platform } from "../_kit/platform.ts";
import { appendAuditEntry } from "../_kit/policy/audit.ts";
import { difference } from "../_kit/policy/difference.ts";
import { credentialChange, endedSessionChange } from "./changes.ts";
import { hashPassword } from "./password.ts";
import { endSessions } from "./session.ts";

/** What was done to an account. */
export interface PasswordReset {
  readonly email: string;
  readonly endedSessions: number;
}

/** True if there is an account with this address. */
export const hasAccount = async ({ database }: Platform, email: string): Promise<boolean> =>
  (await findCredentialByEmail(database.read, email)) !== undefined;

/**
 * Sets the person's password and ends all their sessions, with an entry in their audit chain, in one transaction.
 * @throws Error if there is no account with this address, or it was changed at the same moment
 */
export const resetPassword = async (
  { database, keyring, now: clock }: Platform,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<PasswordReset> => {
  const passwordHash = await hashPassword(password);
  const now = clock().toISOString();
  return database.transaction(async (tx) => {
    const before = await findCredentialByEmail(tx, email);
    if (before === undefined) throw new Error(`There is no account with the address ${email}.`);
    const { userId, rowVersionNo: expectedVersion } = before;
    const after = await updateUserCredential(tx, { userId, expectedVersion, passwordHash, now });
    if (after === undefined) throw new Error("The account was changed at the same moment; run this again.");
    const ended = await endSessions(tx, userId);
    await appendAuditEntry(tx, keyring, {
      userId,
      event: "account.password_reset",
      operationName: "user:reset-password",
      targetId: null,
      client: "system",
      credential: { kind: "none", id: null },
      requestId: randomUUID(),
      occurredDate: now,
      differences: difference([credentialChange(before, after), ...ended.map(endedSessionChange)]),
    });
    return { email, endedSessions: ended.length };
  });
};
