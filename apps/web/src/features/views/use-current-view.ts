import type { SavedView, ViewQuery } from "@jobtracker/contracts";
import { useEffect, useState } from "react";
import { sameQuery } from "./same-query.ts";

/**
 * The view that the address shows, or that it showed before the filters were changed: then those can be saved to it.
 * Where there is nothing to save, there is none.
 */
export const useCurrentView = (views: readonly SavedView[], query: ViewQuery, isEmpty: boolean) => {
  const [lastId, setLastId] = useState<number>();
  const last = views.find(({ id }) => id === lastId);
  const matching =
    last && sameQuery(last.query, query) ? last : views.find((view) => sameQuery(view.query, query));
  const matchingId = matching?.id;
  useEffect(() => {
    if (matchingId !== undefined) setLastId(matchingId);
    else if (isEmpty) setLastId(undefined);
  }, [matchingId, isEmpty]);
  const current = matching ?? (isEmpty ? undefined : last);
  return { current, isChanged: current !== undefined && matching === undefined };
};
