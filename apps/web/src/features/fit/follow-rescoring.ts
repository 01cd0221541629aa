import type { QueryClient } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";

const LOOK_AGAIN_MS = 2_000;
/** Two minutes; whoever has so many jobs is told by the page of background work. */
const MOST_LOOKS = 60;

/** Waits, and then tells whether scores are still to be made anew. */
const isStillRescoring = async (): Promise<boolean> => {
  await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  const { items } = await client.background.list.query({ live: true, limit: 100 });
  return items.some(({ kind }) => kind === "fit.rescore");
};

/** What shows scores as they are stored. */
const stored = () => [api.fit.pathFilter(), api.jobs.list.pathFilter()];

const isShown = (queryClient: QueryClient) =>
  stored().some((filter) => queryClient.getQueryCache().findAll(filter).length > 0);

/** Of each cache that is followed the number of changes so far. */
const followed = new WeakMap<QueryClient, { changes: number }>();

/** Looks until all scores are made anew, and then asks anew for what shows them. Once, however many changes there are meanwhile. */
export const followRescoring = async (queryClient: QueryClient, isLeft = isStillRescoring): Promise<void> => {
  const known = followed.get(queryClient);
  if (known !== undefined) known.changes += 1;
  if (known !== undefined || !isShown(queryClient)) return;
  const state = { changes: 0 };
  followed.set(queryClient, state);
  try {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const { changes } = state;
      // An answer from before a change says nothing of it.
      if (!(await isLeft()) && changes === state.changes) break;
    }
  } finally {
    followed.delete(queryClient);
  }
  await Promise.all(stored().map((filter) => queryClient.invalidateQueries(filter)));
};
