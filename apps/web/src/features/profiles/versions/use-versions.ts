import { useInfiniteQuery } from "@tanstack/react-query";
import { api, client } from "../../../_kit/api/client.ts";
import { pagesQuery } from "../../../_kit/api/use-pages.ts";

const PAGE = 25;

/** The versions of a profile, the newest first. */
export const useVersions = (profileId: number) => {
  const input = { profileId, limit: PAGE };
  const pages = useInfiniteQuery(
    pagesQuery(api.profiles.listVersions.queryKey(input), (page, options) =>
      client.profiles.listVersions.query({ ...input, ...page }, options),
    ),
  );
  return { versions: pages.data?.pages.flatMap(({ items }) => items), pages };
};
