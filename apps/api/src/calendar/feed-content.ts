import { createHash } from "node:crypto";
import { type findFeedBySecret, noteFeedContent, noteFeedUse } from "@jobtracker/db";
import { addDays, dayAt } from "../_kit/local-day.ts";
import type { Platform } from "../_kit/platform.ts";
import type { FeedContent } from "../_kit/surfaces/calendar-feeds.ts";
import { kindsOf } from "./feeds.ts";
import { gather } from "./gather.ts";
import { calendarFile } from "./ics/calendar-file.ts";
import { uidDomain } from "./ics/event.ts";
import { eventsOf, zonesOf } from "./ics/events.ts";
import { fullWords, privateWords } from "./ics/words.ts";

/** Days before and after today of which a feed speaks. */
const DAYS_BACK = 90;
const DAYS_AHEAD = 400;
const NOTED_EVERY_MS = 60_000;

type FoundFeed = NonNullable<Awaited<ReturnType<typeof findFeedBySecret>>>;

const write = async ({ database }: Platform, { feed, timeZone, personSince }: FoundFeed, now: string) => {
  const { userId, name, detail } = feed;
  const today = dayAt(now, timeZone);
  const [from, to] = [addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)];
  const rows = await gather({ db: database.read, userId, timeZone, from, to, kinds: kindsOf(feed) });
  const words = detail === "private" ? privateWords : fullWords;
  const events = eventsOf(rows, { words, domain: uidDomain(userId, personSince) });
  return calendarFile({ name, zones: zonesOf(rows), events });
};

/** What a feed says now. */
export const feedContent = async (platform: Platform, found: FoundFeed): Promise<FeedContent> => {
  const now = platform.now().toISOString();
  const text = await write(platform, found, now);
  const hash = createHash("sha256").update(text).digest("hex");
  const { contentHash, contentDate } = found.feed;
  const since = contentHash === hash && contentDate !== null ? contentDate : now;
  return { text, hash, since };
};

/** Notes that a feed was fetched, and what it said. The request neither waits for it nor fails with it. */
export const noteFetch = (platform: Platform, { feed }: FoundFeed, { hash, since }: FeedContent): void => {
  const now = platform.now();
  const notedUntil = new Date(now.getTime() - NOTED_EVERY_MS).toISOString();
  const isNoted = feed.lastUsedDate !== null && feed.lastUsedDate > notedUntil;
  if (isNoted && feed.contentHash === hash) return;
  const { userId, calendarFeedId } = feed;
  const key = { userId, calendarFeedId };
  platform.database
    .transaction(async (tx) => {
      await noteFeedUse(tx, { ...key, now: now.toISOString(), notedUntil });
      if (feed.contentHash !== hash)
        await noteFeedContent(tx, { ...key, contentHash: hash, contentDate: since });
    })
    .catch((error: unknown) => {
      platform.log.warn({ err: error }, "could not note that a calendar feed was fetched");
    });
};
