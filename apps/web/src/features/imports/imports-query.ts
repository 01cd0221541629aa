import type { ImportBatch, ImportItemState } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";

/** While something goes on, the pages look again so often (ms). */
export const LOOK_AGAIN = 1_000;

export const isLive = ({ state }: ImportBatch) => state === "waiting" || state === "running";
/** Its jobs go or come back in the background, which the batch itself does not wait for. */
const isBeingUndone = ({ undoneAt, jobsMade }: ImportBatch) => undoneAt !== null && jobsMade > 0;

export const goesOn = (batch: ImportBatch): boolean => isLive(batch) || isBeingUndone(batch);

export const batchesQuery = () =>
  pagesQuery(api.imports.list.queryKey(), (page, options) => client.imports.list.query(page, options));

/** The latest, of which some may go on. */
export const runningQuery = () => api.imports.list.queryOptions({ limit: 5 });

export const batchQuery = (id: ImportBatch["id"]) => api.imports.get.queryOptions({ id });

export const itemsQuery = (id: ImportBatch["id"], state: ImportItemState | undefined) =>
  pagesQuery([...api.imports.items.queryKey({ id }), state ?? "all"], (page, options) =>
    client.imports.items.query({ id, ...(state && { state }), limit: 100, ...page }, options),
  );

/** Batches, their lines and the jobs that come of them. */
export const refreshImports = (queryClient: QueryClient): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries(api.imports.pathFilter()),
    queryClient.invalidateQueries(api.background.pathFilter()),
    queryClient.invalidateQueries(api.jobs.pathFilter()),
  ]);
