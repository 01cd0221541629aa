import { findFeedBySecret } from "@jobtracker/db";
import { refuseExceeded } from "../_kit/policy/rate-limit.ts";
import type { ReadFeed } from "../_kit/surfaces/calendar-feeds.ts";
import { hashSecret } from "../auth/secret-hash.ts";
import { feedContent, noteFetch } from "./feed-content.ts";
import { secretIn } from "./feed-secret.ts";

/** Throws RATE_LIMITED when one address is fetched too often. */
export const readFeed: ReadFeed = async (platform, file) => {
  const secret = secretIn(file);
  if (secret === undefined) return undefined;
  const secretHash = hashSecret(secret);
  refuseExceeded(platform.rateLimiter.count("subject", `calendar ${secretHash}`));
  const found = await findFeedBySecret(platform.database.read, secretHash);
  if (found === undefined) return undefined;
  const content = await feedContent(platform, found);
  noteFetch(platform, found, content);
  return content;
};
