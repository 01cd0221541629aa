import { AppError, type ParsedInputOf, type Tag, type tags } from "@jobtracker/contracts";
import { findTag, insertJobTags, listJobIdsOfTag, type TagRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { renameInViews } from "./saved-views.ts";
import { loadLiveTag, loadTag, showTag, tagChange, writeTag } from "./tag-state.ts";

/** Throws CONFLICT for a tag that was merged: twice into the same, or in a circle. */
const demandUnmerged = async ({ db, actor }: PersonContext, row: TagRow) => {
  if (row.mergedIntoTagId === null) return;
  const into = await findTag(db, { userId: actor.userId, tagId: row.mergedIntoTagId });
  throw new AppError(
    "CONFLICT",
    `The tag “${row.name}” was merged into “${into?.name ?? "another"}” already; restore it first.`,
    { details: { mergedIntoId: row.mergedIntoTagId } },
  );
};

/** The jobs of both, each once. A row for every job would make the record unreadable: it says how many they are. */
const moveJobs = async (context: PersonContext, from: TagRow, into: TagRow): Promise<Change> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const had = new Set(await listJobIdsOfTag(db, { userId, tagId: into.tagId }));
  const missing = (await listJobIdsOfTag(db, { userId, tagId: from.tagId })).filter((id) => !had.has(id));
  const taggings = missing.map((jobId) => ({ jobId, tagId: into.tagId, mergedFromTagId: from.tagId }));
  await insertJobTags(db, { userId, now }, taggings);
  return {
    table: "Tag",
    id: into.tagId,
    before: { name: into.name, jobs: had.size },
    after: { name: into.name, jobs: had.size + missing.length },
  };
};

/**
 * The other tag takes over the jobs, and saved views follow. Throws NOT_FOUND, VERSION_CONFLICT, INVALID_REFERENCE for a
 * merge into itself, and CONFLICT if one of both was merged already.
 */
export const mergeTag = async (
  context: PersonContext,
  { id, intoId, expectedVersion }: ParsedInputOf<typeof tags.operations.merge>,
): Promise<Applied<Tag>> => {
  const [loser, winner] = [await loadTag(context, id), await loadTag(context, intoId)];
  if (id === intoId) {
    throw new AppError("INVALID_REFERENCE", "A tag cannot be merged into itself.", {
      issues: [{ path: ["intoId"], message: "Name another tag" }],
    });
  }
  await demandUnmerged(context, loser);
  await demandUnmerged(context, winner);
  const [from, into] = [await loadLiveTag(context, id), await loadLiveTag(context, intoId)];
  demandVersion("The tag", from, expectedVersion);
  const moved = await moveJobs(context, from, into);
  const after = await writeTag(context, from, { deletedDate: context.now, mergedIntoTagId: intoId });
  const views = await renameInViews(context, from.name, into.name);
  return { output: await showTag(context, into), changes: [tagChange(from, after), moved, ...views] };
};
