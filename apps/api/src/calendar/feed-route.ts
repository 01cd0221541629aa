import { AppError } from "@jobtracker/contracts";
import { findFeedBySecret } from "@jobtracker/db";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Platform } from "../_kit/platform.ts";
import { callerKey } from "../_kit/policy/caller-key.ts";
import { hashSecret } from "../auth/secret-hash.ts";
import { type FeedContent, type FoundFeed, feedContent, noteFetch } from "./feed-content.ts";
import { secretIn } from "./feed-secret.ts";

const count = async ({ rateLimiter }: Platform, bucket: "standard" | "subject", caller: string) => {
  const { exceeded, limit, resetSeconds } = await rateLimiter.count(bucket, caller);
  if (!exceeded) return;
  throw new AppError("RATE_LIMITED", `Too many requests: ${limit} a minute are allowed here.`, {
    retryAfter: resetSeconds,
  });
};

/** One answer for what never was, what was replaced and what was revoked: it says nothing of which. */
const notFound = () => new AppError("NOT_FOUND", "There is nothing at this address.");

const find = async (platform: Platform, file: string): Promise<FoundFeed> => {
  const secret = secretIn(file);
  if (secret === undefined) throw notFound();
  const secretHash = hashSecret(secret);
  await count(platform, "subject", `calendar ${secretHash}`);
  const found = await findFeedBySecret(platform.database.read, secretHash);
  if (found === undefined) throw notFound();
  return found;
};

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

/** The private addresses that calendar programs fetch. They carry their secret themselves: cookies are not looked at. */
export const registerCalendarFeeds = (app: FastifyInstance, platform: Platform): void => {
  app.get<{ Params: { file: string } }>("/calendar/:file", async (request, reply) => {
    reply
      .header("cache-control", "private, no-cache")
      .header("referrer-policy", "no-referrer")
      .header("x-robots-tag", "noindex");
    await count(platform, "standard", callerKey({ kind: "anonymous", client: "rest" }, request.ip));
    const found = await find(platform, request.params.file);
    const content = await feedContent(platform, found);
    noteFetch(platform, found, content);
    return answer(request, reply, content);
  });
};
