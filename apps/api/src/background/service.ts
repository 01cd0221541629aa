import {
  AppError,
  type BackgroundTask,
  type BackgroundTaskDetail,
  type background,
  type OutputOf,
  type ParsedInputOf,
  TaskState,
} from "@jobtracker/contracts";
import { type BackgroundTaskRow, findBackgroundTask, listBackgroundTasks } from "@jobtracker/db";
import { z } from "zod";
import { RESULT_PURPOSE } from "../_kit/background/ending.ts";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { toBackgroundTask } from "./present.ts";

type Operations = typeof background.operations;

const LIVE: readonly TaskState[] = ["waiting", "running"];

const Position = z.tuple([z.int()]);

export const dataKeyOf = ({ db, actor, platform }: PersonContext) =>
  platform.keyring.dataKey(db, actor.userId);

/** Throws NOT_FOUND. */
export const loadTask = async ({ db, actor }: PersonContext, id: number): Promise<BackgroundTaskRow> => {
  const row = await findBackgroundTask(db, { userId: actor.userId, backgroundTaskId: id });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such background task.");
  return row;
};

export const toPresent = async (context: PersonContext, row: BackgroundTaskRow): Promise<BackgroundTask> =>
  toBackgroundTask(row, await dataKeyOf(context));

export const showTasks = async (
  context: PersonContext,
  { state, live, limit, cursor }: ParsedInputOf<Operations["list"]>,
): Promise<OutputOf<Operations["list"]>> => {
  const { userId } = context.actor;
  const query = { operation: "background.list", userId, state, live };
  const [before] = cursor === undefined ? [undefined] : openCursor(cursor, query, Position);
  const states = TaskState.options.filter(
    (one) => (state ?? one) === one && (live === undefined || live === LIVE.includes(one)),
  );
  if (states.length === 0) return { items: [], nextCursor: null };
  const rows = await listBackgroundTasks(context.db, { userId, states }, { limit: limit + 1, before });
  const dataKey = await dataKeyOf(context);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => toBackgroundTask(row, dataKey)),
    nextCursor: rows.length > limit && last ? sealCursor([last.backgroundTaskId], query) : null,
  };
};

/** Throws NOT_FOUND. */
export const showTask = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<BackgroundTaskDetail> => {
  const row = await loadTask(context, id);
  const dataKey = await dataKeyOf(context);
  const result =
    row.result === null ? null : z.json().parse(JSON.parse(dataKey.open(row.result, RESULT_PURPOSE)));
  return { ...toBackgroundTask(row, dataKey), result };
};
