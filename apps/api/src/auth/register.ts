import { AppError, type auth, type ParsedInputOf, type Role } from "@jobtracker/contracts";
import {
  findUserByEmail,
  hasUsers,
  insertUser,
  insertUserCredential,
  insertUserRole,
  seedStages,
} from "@jobtracker/db";
import type { PublicContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { toAccount } from "./account.ts";
import { userChange } from "./changes.ts";
import { hashPassword } from "./password.ts";
import { signedIn } from "./signed-in.ts";

type Input = ParsedInputOf<typeof auth.operations.register>;

const DEFAULT_TIME_ZONE = "UTC";

const refusals = {
  closed: "Registration is closed on this server; ask its administrator for an account.",
  invite: "Registration on this server is by invitation; ask its administrator to invite you.",
} as const;

const demandOpenRegistration = ({ platform }: PublicContext) => {
  const { REGISTRATION } = platform.settings;
  if (REGISTRATION !== "open") throw new AppError("FORBIDDEN", refusals[REGISTRATION]);
};

const addressTaken = (cause?: unknown) =>
  new AppError("CONFLICT", "There is an account with this address already; sign in instead.", {
    cause,
    issues: [{ path: ["email"], message: "There is an account with this address" }],
  });

/** Refuses what it can before the costly hash; `apply` decides, in the transaction. */
export const prepareRegistration = async (context: PublicContext, input: Input): Promise<string> => {
  if (await hasUsers(context.db)) demandOpenRegistration(context);
  if (await findUserByEmail(context.db, input.email)) throw addressTaken();
  return hashPassword(input.password);
};

const insertPerson = async ({ db, now }: PublicContext, { email, displayName, timeZone }: Input) => {
  try {
    return await insertUser(db, {
      email,
      displayName,
      timeZone: timeZone ?? DEFAULT_TIME_ZONE,
      createdDate: now,
      updatedDate: now,
      rowVersionNo: 1,
    });
  } catch (error) {
    const isTaken = error instanceof AppError && error.details.constraint === "UQ_User_EmailNormalized";
    throw isTaken ? addressTaken(error) : error;
  }
};

/**
 * Makes the account with all that belongs to it, and signs it in. The first one becomes administrator and is made
 * whatever REGISTRATION says. Throws CONFLICT for a known address, FORBIDDEN if registration is not open.
 */
export const applyRegistration = async (
  context: PublicContext,
  input: Input,
  passwordHash: string,
): Promise<Applied<{ user: ReturnType<typeof toAccount> }>> => {
  const { db, now, platform } = context;
  const { row, first } = await insertPerson(context, input);
  if (!first) demandOpenRegistration(context);
  const { userId } = row;
  const role: Role = first ? "administrator" : "member";
  await insertUserCredential(db, { userId, passwordHash, now });
  const { userRoleId } = await insertUserRole(db, { userId, roleKey: role, createdDate: now });
  await platform.keyring.createDataKey(db, userId, now);
  await seedStages(db, { userId, now });
  const session = await signedIn(context, userId);
  return {
    output: { user: toAccount(row, role) },
    ...session,
    changes: [
      userChange(null, row),
      { table: "UserRole", id: userRoleId, before: null, after: { roleKey: role } },
      ...session.changes,
    ],
  };
};
