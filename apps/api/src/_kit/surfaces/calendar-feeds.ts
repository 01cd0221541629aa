import { AppError } from "@jobtracker/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Platform } from "../platform.ts";
import { callerKey } from "../policy/caller-key.ts";
import { refuseExceeded } from "../policy/rate-limit.ts";

/** What a calendar feed says now. */
export interface FeedContent {
  readonly text: string;
  /** SHA-256 in hex. */
  readonly hash: string;
  /** Since when the feed says this: the instant at which it was first asked for it. */
  readonly since: string;
}

/** Reads the feed of a file's name, which holds its secret; undefined if there is none. The calendar domain gives it. */
export type ReadFeed = (platform: Platform, file: string) => Promise<FeedContent | undefined>;

/** The entity tag decides; the instant only where none is sent (RFC 9110, 13.2.2). Instants have whole seconds there. */
const isKnown = ({ headers }: FastifyRequest, etag: string, since: string): boolean => {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  const known = Date.parse(headers["if-modified-since"] ?? "");
  return Number.isFinite(known) && Math.floor(Date.parse(since) / 1000) <= Math.floor(known / 1000);
};

const answer = (request: FastifyRequest, reply: FastifyReply, { text, hash, since }: FeedContent) => {
  const etag = `"${hash.slice(0, 32)}"`;
  reply
    .header("etag", etag)
    .header("last-modified", new Date(since).toUTCString())
    .header("content-disposition", 'inline; filename="jobtracker.ics"')
    .type("text/calendar; charset=utf-8");
  return isKnown(request, etag, since) ? reply.code(304).send() : reply.send(text);
};

/**
 * The private addresses that calendar programs fetch. They carry their secret themselves: cookies are not looked at. What
 * never was, what was replaced and what was revoked has one answer, which says nothing of which.
 */
export const registerCalendarFeeds = (app: FastifyInstance, platform: Platform, read: ReadFeed): void => {
  app.get<{ Params: { file: string } }>("/calendar/:file", async (request, reply) => {
    reply
      .header("cache-control", "private, no-cache")
      .header("referrer-policy", "no-referrer")
      .header("x-robots-tag", "noindex");
    const caller = callerKey({ kind: "anonymous", client: "rest" }, request.ip);
    refuseExceeded(platform.rateLimiter.count("standard", caller));
    const content = await read(platform, request.params.file);
    if (content === undefined) throw new AppError("NOT_FOUND", "There is nothing at this address.");
    return answer(request, reply, content);
  });
};
