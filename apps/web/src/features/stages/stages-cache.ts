import type { Stage } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { listCache, oneByOne } from "../../_kit/api/list-cache.ts";
import { stagesQuery } from "./stages-query.ts";

export const stagesOneByOne = oneByOne("stages");

/** The stages as they are shown. Their names stand wherever applications are. */
export const stagesCache = (queryClient: QueryClient) =>
  listCache<Stage>({
    queryClient,
    queryKey: stagesQuery().queryKey,
    others: [api.applications.pathFilter()],
    mutationKey: stagesOneByOne.mutationKey,
  });
