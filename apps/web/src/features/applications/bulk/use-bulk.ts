import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import type { Progress } from "../../../_kit/bulk/bulk-bar.tsx";
import { type BulkResult, runBulk } from "../../../_kit/bulk/run-bulk.ts";
import { noticeDone, noticeProblem, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import type { Board } from "../moving/move-card.ts";
import { MOVING } from "../moving/use-move-application.ts";
import { type BulkTask, isNeeded, performTask, reverseTask, showTask } from "./bulk-tasks.ts";

type Result = BulkResult<BulkTask, Awaited<ReturnType<typeof performTask>>>;

export interface BulkRequest {
  readonly tasks: readonly BulkTask[];
  /** Says what was done to so many. */
  readonly done: (count: number) => string;
  readonly isUndo?: boolean;
}

/** So many of the refused are named. */
const NAMED = 3;

/** Why, and which: the first reason stands for all, since they are mostly the same. */
const writeRefused = ({ refused }: Result) => {
  const titles = refused.slice(0, NAMED).map(({ task }) => task.application.job.title);
  const reason = refused[0]?.failure;
  const why = reason?.code === "VERSION_CONFLICT" ? t.applications.bulk.changedElsewhere : reason?.message;
  return t.applications.bulk.refused(titles, refused.length - titles.length, why ?? "");
};

interface BulkEvents {
  readonly onStart: () => void;
  readonly onDone: (refusedIds: readonly number[]) => void;
}

const boards = () => api.applications.board.queryFilter();

/**
 * Does the same with many applications: shown at once on every board, put back where the server refuses, and taken back
 * as a whole.
 */
export const useBulk = ({ onStart, onDone }: BulkEvents) => {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<Progress>();

  const show = (shown: Board | undefined, tasks: readonly BulkTask[]) => {
    const at = new Date().toISOString();
    return shown && tasks.reduce((board, task) => showTask(board, task, at), shown);
  };

  const mutation = useMutation({
    mutationKey: MOVING,
    scope: { id: MOVING.join() },
    mutationFn: ({ tasks }: BulkRequest): Promise<Result> =>
      runBulk(tasks, {
        act: performTask,
        report: ({ length }) => setProgress((before) => before && { ...before, done: before.done + length }),
      }),
    onMutate: async ({ tasks }) => {
      setProgress({ done: 0, total: tasks.length });
      await queryClient.cancelQueries(boards());
      const before = queryClient.getQueriesData<Board>(boards());
      // From the last to the first: each comes on top of its column, so that they keep their order.
      queryClient.setQueriesData<Board>(boards(), (board) => show(board, tasks.toReversed()));
      return { before };
    },
    onSuccess: (result, { done, isUndo }, { before }) => {
      if (result.refused.length > 0) {
        const tasks = result.done.map(({ task }) => task).toReversed();
        for (const [key, board] of before) queryClient.setQueryData<Board>(key, show(board, tasks));
      }
      const undo = () =>
        mutation.mutate({
          tasks: result.done.map(({ task, answer }) => reverseTask(task, answer)),
          done: t.applications.bulk.takenBack,
          isUndo: true,
        });
      if (result.refused.length > 0)
        noticeProblem(t.applications.bulk.notAll(result.refused.length), writeRefused(result));
      if (result.done.length > 0) {
        if (isUndo) noticeDone(done(result.done.length));
        else noticeUndo(done(result.done.length), undo);
      }
      onDone(result.refused.map(({ task }) => task.application.id));
    },
    onSettled: async () => {
      setProgress(undefined);
      if (queryClient.isMutating({ mutationKey: MOVING }) > 1) return;
      await Promise.all([
        queryClient.invalidateQueries(api.applications.pathFilter()),
        queryClient.invalidateQueries(api.jobs.pathFilter()),
      ]);
    },
  });
  return {
    progress,
    run: ({ tasks, ...request }: BulkRequest) => {
      const needed = tasks.filter(isNeeded);
      onStart();
      if (needed.length > 0) mutation.mutate({ ...request, tasks: needed });
      else onDone([]);
    },
  };
};
