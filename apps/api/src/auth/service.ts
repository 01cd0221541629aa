import {
  type Account,
  AppError,
  type auth,
  type Connection,
  type ParsedInputOf,
  scopes,
} from "@jobtracker/contracts";
import { findUser, updateUser } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { toAccount } from "./account.ts";
import { endedSessionChange, userChange } from "./changes.ts";
import { endSessions } from "./session.ts";

type Update = ParsedInputOf<typeof auth.operations.updateMe>;

const findMe = async ({ db, actor }: PersonContext) => {
  const found = await findUser(db, actor.userId);
  if (found === undefined) throw new AppError("UNAUTHENTICATED", "This account is no longer there.");
  return found;
};

export const getMe = async (context: PersonContext): Promise<Account> => {
  const { user, role } = await findMe(context);
  return toAccount(user, role);
};

/** What the credential of this call may do. */
export const getConnection = async ({ actor: { credential } }: PersonContext): Promise<Connection> => ({
  credential: credential.kind,
  scopes: [...(credential.kind === "token" ? credential.scopes : scopes)],
});

/** Changes name and time zone, as far as given. Throws VERSION_CONFLICT. */
export const updateMe = async (context: PersonContext, input: Update): Promise<Applied<Account>> => {
  const { db, actor, now } = context;
  const { expectedVersion, displayName, timeZone } = input;
  const { user, role } = await findMe(context);
  const fields = { displayName: displayName ?? user.displayName, timeZone: timeZone ?? user.timeZone };
  const updated = await updateUser(db, { userId: actor.userId, expectedVersion, now, fields });
  if (updated === undefined) throw versionConflict("The account", user.rowVersionNo);
  return { output: toAccount(updated, role), changes: [userChange(user, updated)] };
};

/** Ends the session that the call came with. */
export const logOut = async ({ db, actor }: PersonContext): Promise<Applied<{ ok: true }>> => {
  const isThis = (id: number) => actor.credential.kind === "session" && actor.credential.id === String(id);
  const ended = await endSessions(db, actor.userId, ({ userSessionId }) => isThis(userSessionId));
  return { output: { ok: true }, changes: ended.map(endedSessionChange), session: { kind: "end" } };
};
