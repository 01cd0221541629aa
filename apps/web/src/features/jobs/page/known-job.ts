import type { JobID, JobListItem } from "@jobtracker/contracts";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";

type Lists = InfiniteData<{ readonly items: readonly JobListItem[] }>;

/** What a list that was shown says of a job: enough for the head of its page, until the whole is here. */
export const knownJob = (queryClient: QueryClient, id: JobID): JobListItem | undefined =>
  queryClient
    .getQueriesData<Lists>({ queryKey: api.jobs.list.pathKey() })
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap(({ items }) => items)
    .find((job) => job.id === id);
