import type { PublicContext } from "../_kit/context.ts";
import { startedSessionChange } from "./changes.ts";
import { startSession } from "./session.ts";

/** Begins a session of the person: the parts of an `Applied` that say so. The cookie lasts as long as a session can. */
export const signedIn = async ({ db, now }: PublicContext, userId: number) => {
  const { sessionId, row } = await startSession(db, { userId, now });
  return {
    person: { userId, credential: { kind: "session", id: String(row.userSessionId) } },
    session: { kind: "start", sessionId, expiresAt: row.absoluteExpiresDate },
    changes: [startedSessionChange(row)],
  } as const;
};
