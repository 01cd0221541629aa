import { type Account, AppError, type auth, type ParsedInputOf } from "@jobtracker/contracts";
import {
  findCredentialByEmail,
  findUser,
  keepUserCredential,
  type UserCredentialRow,
  updateUserCredential,
} from "@jobtracker/db";
import type { PublicContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { toAccount } from "./account.ts";
import { hashPassword, isOutdated, verifyPassword } from "./password.ts";
import { signedIn } from "./signed-in.ts";

type Input = ParsedInputOf<typeof auth.operations.login>;

interface Verified {
  readonly credential: UserCredentialRow;
  /** To be stored instead, when the costs of hashing have changed. */
  readonly renewedHash: string | undefined;
}

const refused = () => new AppError("UNAUTHENTICATED", "The address or the password is wrong.");

/** Throws UNAUTHENTICATED, after one verification of a password, whether the address or the password is wrong. */
export const prepareLogin = async ({ db }: PublicContext, { email, password }: Input): Promise<Verified> => {
  const credential = await findCredentialByEmail(db, email);
  const isRight = await verifyPassword(credential?.passwordHash, password);
  if (credential === undefined || !isRight) throw refused();
  const renewedHash = isOutdated(credential.passwordHash) ? await hashPassword(password) : undefined;
  return { credential, renewedHash };
};

/** False if the password was changed after it had been verified. */
const isStillRight = ({ db, now }: PublicContext, { credential, renewedHash }: Verified) => {
  const { userId, rowVersionNo: expectedVersion } = credential;
  return renewedHash === undefined
    ? keepUserCredential(db, { userId, expectedVersion })
    : updateUserCredential(db, { userId, expectedVersion, passwordHash: renewedHash, now });
};

/** Begins a session. */
export const applyLogin = async (
  context: PublicContext,
  _input: Input,
  verified: Verified,
): Promise<Applied<{ user: Account }>> => {
  const { userId } = verified.credential;
  if (!(await isStillRight(context, verified))) throw refused();
  const found = await findUser(context.db, userId);
  if (found === undefined) throw refused();
  return { output: { user: toAccount(found.user, found.role) }, ...(await signedIn(context, userId)) };
};
