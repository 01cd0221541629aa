import type { ProfileImport } from "@jobtracker/contracts";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";
import { refreshFit } from "../fit/refresh-fit.ts";

type ID = ProfileImport["id"];

/** Without a state: all of them. */
export const resumesQuery = (state?: ProfileImport["state"]) =>
  pagesQuery(api.profileImports.list.queryKey(state && { state }), (page, options) =>
    client.profileImports.list.query({ ...page, ...(state && { state }) }, options),
  );

export const resumeQuery = (id: number) => api.profileImports.get.queryOptions({ id });

export const comparisonQuery = (id: ID, profileId: number | null) =>
  api.profileImports.compare.queryOptions(profileId === null ? { id } : { id, profileId });

/** More lines are not shown beside the result. */
export const MOST_LINES = 3_000;
const LINES_AT_ONCE = 1_000;

/** The source's first lines. They never change. */
export const sourceQuery = (id: ID) =>
  queryOptions({
    queryKey: [...api.profileImports.text.queryKey({ id }), "first"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const lines = [];
      for (let from: number | null = 0; from !== null && from < MOST_LINES; ) {
        const part: Awaited<ReturnType<typeof client.profileImports.text.query>> =
          await client.profileImports.text.query({ id, from, count: LINES_AT_ONCE }, { signal });
        lines.push(...part.lines);
        from = part.next;
      }
      return lines;
    },
  });

/** An import and the profiles that it may have changed. */
export const refreshResumes = (queryClient: QueryClient): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries(api.profileImports.pathFilter()),
    queryClient.invalidateQueries(api.profiles.pathFilter()),
    refreshFit(queryClient),
  ]);
