import { AppError, type ParsedInputOf, type Tag, type tags } from "@jobtracker/contracts";
import { deleteMergedJobTags, findTag, type TagRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandRoom } from "./service.ts";
import { loadTag, showTag, tagChange, writeTag } from "./tag-state.ts";

/** Takes from the other tag what it has from the merge. Throws CONFLICT if that one was merged further. */
const takeBackJobs = async ({ db, actor }: PersonContext, { tagId, mergedIntoTagId }: TagRow) => {
  if (mergedIntoTagId === null) return;
  const { userId } = actor;
  const into = await findTag(db, { userId, tagId: mergedIntoTagId });
  if (into !== undefined && into.mergedIntoTagId !== null) {
    throw new AppError(
      "CONFLICT",
      `“${into.name}” was merged into another tag since; restore that one first.`,
      {
        details: { tagId: into.tagId },
      },
    );
  }
  await deleteMergedJobTags(db, { userId, tagId: mergedIntoTagId, mergedFromTagId: tagId });
};

/** Leaves a tag that is not deleted as it is. Throws NOT_FOUND, and CONFLICT if another tag has its name by now. */
export const bringTagBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<typeof tags.operations.restore>,
): Promise<Applied<Tag>> => {
  const before = await loadTag(context, id);
  if (before.deletedDate === null) return { output: await showTag(context, before), changes: [] };
  await demandRoom(context, 1);
  await takeBackJobs(context, before);
  const after = await writeTag(context, before, { deletedDate: null, mergedIntoTagId: null });
  return { output: await showTag(context, after), changes: [tagChange(before, after)] };
};
