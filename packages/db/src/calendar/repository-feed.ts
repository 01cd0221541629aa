import { and, desc, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { user } from "../auth/tables.ts";
import { calendarFeed } from "./tables.ts";

export type CalendarFeedRow = typeof calendarFeed.$inferSelect;

interface FeedKey {
  readonly userId: number;
  readonly calendarFeedId: number;
}

const isFeed = ({ userId, calendarFeedId }: FeedKey) =>
  and(eq(calendarFeed.userId, userId), eq(calendarFeed.calendarFeedId, calendarFeedId));

/** The feed of a secret that is not revoked, with what its answer needs to know of its person. */
export const findFeedBySecret = async (db: Queryable, secretHash: string) => {
  const [row] = await db
    .select({ feed: calendarFeed, timeZone: user.timeZone, personSince: user.createdDate })
    .from(calendarFeed)
    .innerJoin(user, eq(user.userId, calendarFeed.userId))
    .where(and(eq(calendarFeed.secretHash, secretHash), isNull(calendarFeed.revokedDate)));
  return row;
};

export const findFeed = async (db: Queryable, key: FeedKey): Promise<CalendarFeedRow | undefined> => {
  const [row] = await db.select().from(calendarFeed).where(isFeed(key));
  return row;
};

/** All of the person's feeds, also those revoked, newest first. */
export const listFeeds = (db: Queryable, userId: number): Promise<CalendarFeedRow[]> =>
  db
    .select()
    .from(calendarFeed)
    .where(eq(calendarFeed.userId, userId))
    .orderBy(desc(calendarFeed.calendarFeedId));

export const countActiveFeeds = (db: Queryable, userId: number): Promise<number> =>
  db.$count(calendarFeed, and(eq(calendarFeed.userId, userId), isNull(calendarFeed.revokedDate)));

export const insertFeed = async (
  db: Queryable,
  {
    now,
    ...columns
  }: Pick<CalendarFeedRow, "userId" | "name" | "kinds" | "detail" | "secretHash"> & { readonly now: string },
): Promise<CalendarFeedRow> => {
  const [row] = await db
    .insert(calendarFeed)
    .output()
    .values({ ...columns, useCount: 0, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted feed was not returned");
  return row;
};

type FeedColumns = Pick<CalendarFeedRow, "name" | "kinds" | "detail" | "secretHash" | "revokedDate">;

/** Writes columns of a feed. Undefined: it is not there, or has another version. */
export const updateFeed = async (
  db: Queryable,
  { expectedVersion, now, ...key }: FeedKey & { readonly expectedVersion: number; readonly now: string },
  columns: Partial<FeedColumns>,
): Promise<CalendarFeedRow | undefined> => {
  const [row] = await db
    .update(calendarFeed)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isFeed(key), eq(calendarFeed.rowVersionNo, expectedVersion)));
  return row;
};

/** Notes that a feed was fetched, unless a use after `notedUntil` was noted already. */
export const noteFeedUse = async (
  db: Queryable,
  { now, notedUntil, ...key }: FeedKey & { readonly now: string; readonly notedUntil: string },
): Promise<void> => {
  await db
    .update(calendarFeed)
    .set({ lastUsedDate: now, useCount: sql`${calendarFeed.useCount} + 1` })
    .where(
      and(isFeed(key), or(isNull(calendarFeed.lastUsedDate), lte(calendarFeed.lastUsedDate, notedUntil))),
    );
};

/** Notes what a feed answers now, and since when. */
export const noteFeedContent = async (
  db: Queryable,
  {
    contentHash,
    contentDate,
    ...key
  }: FeedKey & { readonly contentHash: string; readonly contentDate: string },
): Promise<void> => {
  await db.update(calendarFeed).set({ contentHash, contentDate }).where(isFeed(key));
};
