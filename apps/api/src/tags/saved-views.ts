import { ViewQuery } from "@jobtracker/contracts";
import { listSavedViews, tagKey, updateSavedView } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { viewChange } from "../views/service.ts";

/** Lets the saved views of the jobs list that filter by a tag follow it to another name. */
export const renameInViews = async (
  { db, actor, now }: PersonContext,
  before: string,
  after: string,
): Promise<Change[]> => {
  if (before === after) return [];
  const { userId } = actor;
  const changes: Change[] = [];
  for (const view of await listSavedViews(db, { userId, page: "jobs" })) {
    const query = ViewQuery.parse(JSON.parse(view.query));
    const { tags } = query;
    if (!Array.isArray(tags) || !tags.some((name) => tagKey(name) === tagKey(before))) continue;
    const renamed = [...new Set(tags.map((name) => (tagKey(name) === tagKey(before) ? after : name)))];
    const { savedViewId, rowVersionNo: expectedVersion, name } = view;
    const columns = { name, query: JSON.stringify({ ...query, tags: renamed }) };
    const written = await updateSavedView(db, { userId, savedViewId, expectedVersion, now }, columns);
    if (written !== undefined) changes.push(viewChange(savedViewId, view, written));
  }
  return changes;
};
