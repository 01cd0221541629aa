import {
  AppError,
  type ParsedInputOf,
  type SavedView,
  SavedViewID,
  ViewPage,
  ViewQuery,
  type views,
} from "@jobtracker/contracts";
import {
  countSavedViews,
  deleteSavedView,
  findSavedView,
  insertSavedView,
  listSavedViews,
  type SavedViewRow,
  updateSavedView,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";

type Operations = typeof views.operations;

const MOST_VIEWS = 100;

const toView = (row: SavedViewRow): SavedView => ({
  id: SavedViewID.parse(row.savedViewId),
  version: row.rowVersionNo,
  page: ViewPage.parse(row.page),
  name: row.name,
  query: ViewQuery.parse(JSON.parse(row.query)),
});

const fieldsOf = ({ page, name, query, rowVersionNo }: SavedViewRow) => ({ page, name, query, rowVersionNo });

export const viewChange = (id: number, before: SavedViewRow | null, after: SavedViewRow | null): Change => ({
  table: "SavedView",
  id,
  before: before && fieldsOf(before),
  after: after && fieldsOf(after),
});

const loadView = async ({ db, actor }: PersonContext, savedViewId: number): Promise<SavedViewRow> => {
  const row = await findSavedView(db, { userId: actor.userId, savedViewId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such saved view.");
  return row;
};

/** A clash of names comes from the table's own rule; here it gets words. */
const withOneName = async <Result>(work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== "CONFLICT") throw cause;
    const issues = [{ path: ["name"], message: "Another view has this name" }];
    throw new AppError("CONFLICT", "This page has a view of that name already.", { cause, issues });
  }
};

export const showViews = async (
  { db, actor }: PersonContext,
  { page }: ParsedInputOf<Operations["list"]>,
): Promise<{ items: SavedView[]; nextCursor: null }> => ({
  items: (await listSavedViews(db, { userId: actor.userId, page })).map(toView),
  nextCursor: null,
});

/** Throws CONFLICT if the page has a view of that name, and CONSTRAINT_VIOLATED when there are too many. */
export const saveView = async (
  { db, actor, now }: PersonContext,
  { page, name, query }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<SavedView>> => {
  const { userId } = actor;
  if ((await countSavedViews(db, { userId })) >= MOST_VIEWS) {
    throw new AppError("CONSTRAINT_VIOLATED", `There can be ${MOST_VIEWS} saved views; delete one first.`);
  }
  const row = await withOneName(
    insertSavedView(db, { userId, page, name, query: JSON.stringify(query), now }),
  );
  return { output: toView(row), changes: [viewChange(row.savedViewId, null, row)] };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if another view has the name. */
export const changeView = async (
  context: PersonContext,
  { id, expectedVersion, name, query }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<SavedView>> => {
  const { db, actor, now } = context;
  const before = await loadView(context, id);
  demandVersion("The saved view", before, expectedVersion);
  const columns = {
    name: name ?? before.name,
    query: query === undefined ? before.query : JSON.stringify(query),
  };
  const key = { userId: actor.userId, savedViewId: id, expectedVersion, now };
  const after = await withOneName(updateSavedView(db, key, columns));
  if (after === undefined) throw versionConflict("The saved view", before.rowVersionNo);
  return { output: toView(after), changes: [viewChange(id, before, after)] };
};

/** Throws NOT_FOUND. */
export const removeView = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<SavedView>> => {
  const before = await loadView(context, id);
  await deleteSavedView(context.db, { userId: context.actor.userId, savedViewId: id });
  return { output: toView(before), changes: [viewChange(id, before, null)] };
};
