import type { JobID, JobListItem } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { tagsOnJobsCache } from "./tags-on-jobs-cache.ts";

/** As many as the server takes in one call. */
const AT_ONCE = 500;

export interface Tagging {
  readonly jobs: readonly Pick<JobListItem, "id">[];
  readonly act: "add" | "remove";
  readonly name: string;
  /** What is taken back by the same press, or takes back itself, needs no offer of that. */
  readonly isQuiet?: boolean;
}

const send = async ({ jobs, act, name }: Tagging): Promise<JobID[]> => {
  const changed: JobID[] = [];
  for (let start = 0; start < jobs.length; start += AT_ONCE) {
    const jobIds = jobs.slice(start, start + AT_ONCE).map(({ id }) => id);
    const { items } = await client.tags.assign.mutate({ jobIds, [act]: [name] });
    for (const { jobId, added, removed } of items) if (added.length + removed.length > 0) changed.push(jobId);
  }
  return changed;
};

/** Puts a tag on jobs or takes it off: shown at once, put back if the server refuses. */
export const useTagJobs = () => {
  const cache = tagsOnJobsCache(useQueryClient());
  const mutation = useMutation({
    mutationKey: ["tag-jobs"],
    scope: { id: "tag-jobs" },
    mutationFn: send,
    onMutate: cache.anticipate,
    onSuccess: (changed, { act, name, isQuiet }) => {
      if (isQuiet || changed.length === 0) return;
      const word = (act === "add" ? t.tags.added : t.tags.removed)(name, changed.length);
      const jobs = changed.map((id) => ({ id }));
      noticeUndo(word, () =>
        mutation.mutate({ jobs, act: act === "add" ? "remove" : "add", name, isQuiet: true }),
      );
    },
    onError: (error, { name }) => noticeFailure(error, t.tags.notAssigned(name)),
    onSettled: cache.refresh,
  });
  return mutation;
};
