import type { Job } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { withData } from "../../../_kit/loading/with-data.ts";
import { readPane } from "../../applications/page/load-whole.ts";
import { mergedDuplicatesOf, openDuplicatesOf } from "../../duplicates/duplicates-query.ts";
import { fitOf } from "../../fit/fit-query.ts";
import { requirementsOf } from "../../requirements/requirements-query.ts";

/** The code of what stands below the head, in a file of its own: the head is drawn without it. */
export const loadWholeCode = () => import("./whole-job.tsx");

const readApplication = (
  queryClient: QueryClient,
  id: NonNullable<Job["applicationId"]>,
): Promise<unknown>[] => [
  queryClient.ensureQueryData(api.applications.get.queryOptions({ id })),
  ...readPane(queryClient, id),
];

/** That, and what it shows. */
export const loadWhole = (
  queryClient: QueryClient,
  { id, applicationId }: Pick<Job, "id" | "applicationId">,
): ReturnType<typeof loadWholeCode> =>
  withData(loadWholeCode(), [
    queryClient.ensureQueryData(openDuplicatesOf(id)),
    queryClient.ensureQueryData(mergedDuplicatesOf(id)),
    queryClient.ensureQueryData(fitOf(id)),
    queryClient.ensureQueryData(requirementsOf(id)),
    queryClient.ensureQueryData(api.skills.ofJob.queryOptions({ jobId: id })),
    queryClient.ensureQueryData(api.versions.list.queryOptions({ jobId: id })),
    ...(applicationId === null ? [] : readApplication(queryClient, applicationId)),
  ]);
