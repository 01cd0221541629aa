import {
  AppError,
  type CalendarFeed,
  CalendarFeedID,
  CalendarKind,
  type calendar,
  type FeedWithAddress,
  feedFields,
  type ParsedInputOf,
} from "@jobtracker/contracts";
import {
  type CalendarFeedRow,
  countActiveFeeds,
  findFeed,
  insertFeed,
  listFeeds,
  updateFeed,
} from "@jobtracker/db";
import type { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { hashSecret } from "../auth/secret-hash.ts";
import { feedPath, generateFeedSecret } from "./feed-secret.ts";

type Operations = typeof calendar.operations;
type WithAddress = z.output<typeof FeedWithAddress>;

const MOST_ACTIVE = 20;

/** Of a stored feed; a kind that no longer exists shows nothing. */
export const kindsOf = ({ kinds }: Pick<CalendarFeedRow, "kinds">): CalendarKind[] =>
  kinds.split(" ").flatMap((word) => {
    const kind = CalendarKind.safeParse(word);
    return kind.success ? [kind.data] : [];
  });

const kindsText = (kinds: readonly CalendarKind[]) => [...new Set(kinds)].join(" ");

const toFeed = (row: CalendarFeedRow): CalendarFeed => ({
  id: CalendarFeedID.parse(row.calendarFeedId),
  version: row.rowVersionNo,
  name: row.name,
  kinds: kindsOf(row),
  detail: feedFields.detail.parse(row.detail),
  createdAt: row.createdDate,
  lastUsedAt: row.lastUsedDate,
  uses: row.useCount,
  revokedAt: row.revokedDate,
});

/** What the audit keeps: field by field on purpose, so that no hash of a secret ever gets there. */
const fieldsOf = ({ name, kinds, detail, rowVersionNo, revokedDate }: CalendarFeedRow) => ({
  name,
  kinds,
  detail,
  rowVersionNo,
  revokedDate,
});

const feedChange = (before: CalendarFeedRow | null, after: CalendarFeedRow): Change => ({
  table: "CalendarFeed",
  id: after.calendarFeedId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

export const listAllFeeds = async ({ db, actor }: PersonContext) => ({
  items: (await listFeeds(db, actor.userId)).map(toFeed),
  nextCursor: null,
});

/** Makes a feed, whose address is in this answer only. Throws CONSTRAINT_VIOLATED if there are too many. */
export const createFeed = async (
  { db, actor, now }: PersonContext,
  { name, kinds, detail }: ParsedInputOf<Operations["createFeed"]>,
): Promise<Applied<WithAddress>> => {
  const { userId } = actor;
  if ((await countActiveFeeds(db, userId)) >= MOST_ACTIVE)
    throw new AppError(
      "CONSTRAINT_VIOLATED",
      `There is room for ${MOST_ACTIVE} calendar feeds; revoke one that you do not need.`,
    );
  const secret = generateFeedSecret();
  const row = await insertFeed(db, {
    userId,
    name,
    kinds: kindsText(kinds),
    detail,
    secretHash: hashSecret(secret),
    now,
  });
  return { output: { ...toFeed(row), path: feedPath(secret) }, changes: [feedChange(null, row)] };
};

const load = async ({ db, actor }: PersonContext, id: number): Promise<CalendarFeedRow> => {
  const row = await findFeed(db, { userId: actor.userId, calendarFeedId: id });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such calendar feed.");
  return row;
};

const loadActive = async (context: PersonContext, id: number): Promise<CalendarFeedRow> => {
  const row = await load(context, id);
  if (row.revokedDate === null) return row;
  throw new AppError("NOT_FOUND", "This calendar feed is revoked; make a new one.");
};

const write = async (
  { db, actor, now }: PersonContext,
  { calendarFeedId, rowVersionNo: expectedVersion }: CalendarFeedRow,
  columns: Parameters<typeof updateFeed>[2],
): Promise<CalendarFeedRow> => {
  const row = await updateFeed(db, { userId: actor.userId, calendarFeedId, expectedVersion, now }, columns);
  if (row === undefined) throw versionConflict("The calendar feed", expectedVersion);
  return row;
};

/** Throws NOT_FOUND and VERSION_CONFLICT. */
export const changeFeed = async (
  context: PersonContext,
  { id, expectedVersion, name, kinds, detail }: ParsedInputOf<Operations["updateFeed"]>,
): Promise<Applied<CalendarFeed>> => {
  const before = await loadActive(context, id);
  demandVersion("The calendar feed", before, expectedVersion);
  const row = await write(context, before, {
    ...(name !== undefined && { name }),
    ...(kinds !== undefined && { kinds: kindsText(kinds) }),
    ...(detail !== undefined && { detail }),
  });
  return { output: toFeed(row), changes: [feedChange(before, row)] };
};

/** Another address, in this answer only; the one before leads nowhere from now on. Throws NOT_FOUND. */
export const rotateFeed = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["rotateFeed"]>,
): Promise<Applied<WithAddress>> => {
  const before = await loadActive(context, id);
  const secret = generateFeedSecret();
  const row = await write(context, before, { secretHash: hashSecret(secret) });
  return { output: { ...toFeed(row), path: feedPath(secret) }, changes: [feedChange(before, row)] };
};

/** The address leads nowhere from now on. One that is revoked already stays as it is. Throws NOT_FOUND. */
export const revokeFeed = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["revokeFeed"]>,
): Promise<Applied<CalendarFeed>> => {
  const before = await load(context, id);
  if (before.revokedDate !== null) return { output: toFeed(before), changes: [] };
  const row = await write(context, before, { revokedDate: context.now });
  return { output: toFeed(row), changes: [feedChange(before, row)] };
};
