import type { JobListItem } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../_kit/api/client.ts";
import { type BulkResult, runBulk } from "../../../_kit/bulk/run-bulk.ts";
import { noticeDone, noticeProblem, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { refreshJobs } from "../changing/refresh-jobs.ts";

type BulkJob = Pick<JobListItem, "id" | "version" | "title">;

interface Bulk {
  readonly jobs: readonly BulkJob[];
  readonly act: "delete" | "restore";
  /** Taking back needs no offer to be taken back. */
  readonly isUndo?: boolean;
}

const ask = ({ act }: Bulk, { id, version }: BulkJob) =>
  act === "delete"
    ? client.jobs.delete.mutate({ id, expectedVersion: version })
    : client.jobs.restore.mutate({ id });

const sayRefused = ({ refused }: BulkResult<BulkJob, BulkJob>) => {
  const [first] = refused;
  if (first === undefined || first.failure.code === "UNAUTHENTICATED") return;
  noticeProblem(t.jobs.list.notDone(refused.length, first.task.title), first.failure.message);
};

const nobody: ReadonlySet<number> = new Set();

/** Deletes or restores many jobs: they leave the list at once, come back where the server refuses, and one press takes all back. */
export const useBulkJobs = () => {
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState(nobody);
  const [done, setDone] = useState(0);
  const bulk = useMutation({
    scope: { id: "bulk-jobs" },
    mutationFn: (wish: Bulk) =>
      runBulk<BulkJob, BulkJob>(wish.jobs, {
        act: (job) => ask(wish, job),
        report: ({ length }) => setDone((before) => before + length),
      }),
    onMutate: ({ jobs, isUndo }) => {
      setDone(0);
      if (!isUndo) setLeaving(new Set(jobs.map(({ id }) => id)));
    },
    onSuccess: (result, { act, isUndo }) => {
      sayRefused(result);
      const jobs = result.done.map(({ answer }) => answer);
      const [first] = jobs;
      if (first === undefined) return;
      const words = t.jobs.list;
      const word = (act === "delete" ? words.deletedMany : words.restoredMany)(jobs.length, first.title);
      if (isUndo) noticeDone(word);
      else
        noticeUndo(word, () =>
          bulk.mutate({ jobs, act: act === "delete" ? "restore" : "delete", isUndo: true }),
        );
    },
    onSettled: async () => {
      await refreshJobs(queryClient);
      setLeaving(nobody);
    },
  });
  const total = bulk.isPending ? bulk.variables.jobs.length : 0;
  return { leaving, run: bulk.mutate, progress: bulk.isPending ? { done, total } : undefined };
};
