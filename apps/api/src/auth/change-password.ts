import { AppError, type auth, type ParsedInputOf } from "@jobtracker/contracts";
import { findUserCredential, type UserCredentialRow, updateUserCredential } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { credentialChange, endedSessionChange } from "./changes.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { endSessions } from "./session.ts";

type Input = ParsedInputOf<typeof auth.operations.changePassword>;

interface NewPassword {
  readonly credential: UserCredentialRow;
  readonly passwordHash: string;
}

const refused = () =>
  new AppError("FORBIDDEN", "The current password is wrong.", {
    issues: [{ path: ["currentPassword"], message: "Wrong" }],
  });

/** Throws FORBIDDEN if the current password is wrong. */
export const preparePasswordChange = async (
  { db, actor }: PersonContext,
  { currentPassword, newPassword }: Input,
): Promise<NewPassword> => {
  const credential = await findUserCredential(db, actor.userId);
  const isRight = await verifyPassword(credential?.passwordHash, currentPassword);
  if (credential === undefined || !isRight) throw refused();
  return { credential, passwordHash: await hashPassword(newPassword) };
};

/** Sets the password and ends every other session of the person. */
export const applyPasswordChange = async (
  { db, actor, now }: PersonContext,
  _input: Input,
  { credential, passwordHash }: NewPassword,
): Promise<Applied<{ ok: true }>> => {
  const { userId, rowVersionNo: expectedVersion } = credential;
  const changed = await updateUserCredential(db, { userId, expectedVersion, passwordHash, now });
  // Somebody else set it since: what was right is the current password no longer.
  if (changed === undefined) throw refused();
  const isOther = (id: number) => actor.credential.kind !== "session" || actor.credential.id !== String(id);
  const ended = await endSessions(db, userId, ({ userSessionId }) => isOther(userSessionId));
  return {
    output: { ok: true },
    changes: [credentialChange(credential, changed), ...ended.map(endedSessionChange)],
  };
};
