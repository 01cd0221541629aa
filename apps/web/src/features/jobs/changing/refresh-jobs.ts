import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { refreshFit } from "../../fit/refresh-fit.ts";

/** A job changed: everything that shows jobs, their applications or their fit is asked for anew. */
export const refreshJobs = (queryClient: QueryClient) =>
  Promise.all([
    queryClient.invalidateQueries(api.jobs.list.pathFilter()),
    queryClient.invalidateQueries(api.jobs.get.pathFilter()),
    queryClient.invalidateQueries(api.applications.pathFilter()),
    refreshFit(queryClient),
  ]);
