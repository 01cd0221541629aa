import { api } from "../../_kit/api/client.ts";
import { readFailure } from "../../_kit/api/failure.ts";

/**
 * How well the default profile suits a job. Pages ask for it before they draw what shows it (`ensureQueryData`), which asks
 * again where it was refused before: without a profile it is not asked for twice.
 */
export const fitOf = (jobId: number) => api.fit.get.queryOptions({ jobId }, { retryOnMount: false });
export const fitHistoryOf = (jobId: number) => api.fit.history.queryOptions({ jobId });
export const judgementsOf = ({ jobId, profileId }: { readonly jobId: number; readonly profileId: number }) =>
  api.fit.judgements.queryOptions({ jobId, profileId });
export const gapsQuery = () => api.fit.gaps.queryOptions({ limit: 50 });

/** The person has no profile yet. */
export const isWithoutProfile = (error: unknown): boolean => readFailure(error).code === "NOT_FOUND";
