import { AppError, type ParsedInputOf, type Tag, type tags } from "@jobtracker/contracts";
import { countJobsOfTags, countTags, insertTag, listTags } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { renameInViews } from "./saved-views.ts";
import { loadLiveTag, showTag, tagChange, toTag, withOneName, writeTag } from "./tag-state.ts";

type Operations = typeof tags.operations;

/** More could not be chosen from. */
const MOST_TAGS = 500;

export const showTags = async (
  { db, actor }: PersonContext,
  { deleted }: ParsedInputOf<Operations["list"]>,
): Promise<{ items: Tag[]; nextCursor: null }> => {
  const { userId } = actor;
  const [rows, counts] = await Promise.all([
    listTags(db, { userId, deleted }),
    countJobsOfTags(db, { userId }),
  ]);
  return { items: rows.map((row) => toTag(row, counts.get(row.tagId) ?? 0)), nextCursor: null };
};

/** Throws CONSTRAINT_VIOLATED if so many more would be too many. */
export const demandRoom = async ({ db, actor }: PersonContext, more: number): Promise<void> => {
  if ((await countTags(db, { userId: actor.userId })) + more <= MOST_TAGS) return;
  throw new AppError("CONSTRAINT_VIOLATED", `There can be ${MOST_TAGS} tags; delete or merge some first.`);
};

/** Throws CONFLICT if there is a tag of that name, and CONSTRAINT_VIOLATED when there are too many. */
export const createTag = async (
  context: PersonContext,
  { name, color }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<Tag>> => {
  const { db, actor, now } = context;
  await demandRoom(context, 1);
  const row = await withOneName(name, insertTag(db, { userId: actor.userId, name, color, now }));
  return { output: toTag(row, 0), changes: [tagChange(null, row)] };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if another tag has the name. */
export const changeTag = async (
  context: PersonContext,
  { id, expectedVersion, name, color }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<Tag>> => {
  const before = await loadLiveTag(context, id);
  demandVersion("The tag", before, expectedVersion);
  const after = await writeTag(context, before, {
    ...(name !== undefined && { name }),
    ...(color !== undefined && { color }),
  });
  const views = await renameInViews(context, before.name, after.name);
  return { output: await showTag(context, after), changes: [tagChange(before, after), ...views] };
};

/** Throws NOT_FOUND if it is deleted already, and VERSION_CONFLICT. */
export const removeTag = async (
  context: PersonContext,
  { id, expectedVersion }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<Tag>> => {
  const before = await loadLiveTag(context, id);
  demandVersion("The tag", before, expectedVersion);
  const after = await writeTag(context, before, { deletedDate: context.now });
  return { output: await showTag(context, after), changes: [tagChange(before, after)] };
};
