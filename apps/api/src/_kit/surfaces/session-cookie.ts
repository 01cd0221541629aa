import type { FastifyReply, FastifyRequest } from "fastify";
import type { SessionEffect } from "../context.ts";
import type { Settings } from "../settings.ts";

const isSecure = ({ APP_URL }: Settings) => APP_URL?.startsWith("https://") ?? false;

/** With https the `__Host-` prefix binds the cookie to this very host (RFC 6265bis). */
const cookieName = (settings: Settings) =>
  isSecure(settings) ? "__Host-jobtracker_session" : "jobtracker_session";

const attributes = (settings: Settings) =>
  ({ httpOnly: true, sameSite: "lax", secure: isSecure(settings), path: "/" }) as const;

/** The cookie that holds the id of the session. */
export const sessionCookie = {
  read: (settings: Settings, request: FastifyRequest): string | undefined =>
    request.cookies[cookieName(settings)],

  write: (settings: Settings, reply: FastifyReply, effect: SessionEffect): void => {
    if (effect.kind === "end") {
      reply.clearCookie(cookieName(settings), attributes(settings));
      return;
    }
    const expires = new Date(effect.expiresAt);
    reply.setCookie(cookieName(settings), effect.sessionId, { ...attributes(settings), expires });
  },
};
