import type { ImportBatch } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { saveFile } from "../../../_kit/files/save-file.ts";
import { batches } from "../../../messages/batches.ts";
import { refreshImports } from "../imports-query.ts";

const words = batches.imports;

/** What can be done with a batch. */
export const useBatchActions = ({ id, jobsMade }: ImportBatch) => {
  const queryClient = useQueryClient();
  const around = {
    onError: (error: unknown) => noticeFailure(error, words.notDone),
    onSettled: () => refreshImports(queryClient),
  };
  const restore = useMutation({
    ...around,
    mutationFn: () => client.imports.restore.mutate({ id }),
    onSuccess: () => noticeDone(words.restored),
  });
  return {
    restore,
    undo: useMutation({
      ...around,
      mutationFn: () => client.imports.undo.mutate({ id }),
      onSuccess: () => noticeUndo(words.undone(jobsMade), () => restore.mutate()),
    }),
    cancel: useMutation({
      ...around,
      mutationFn: () => client.imports.cancel.mutate({ id }),
      onSuccess: () => noticeDone(words.cancelled),
    }),
    retry: useMutation({ ...around, mutationFn: () => client.imports.retry.mutate({ id }) }),
    download: useMutation({
      meta: { changesNothing: true },
      mutationFn: () => client.imports.report.query({ id }),
      onSuccess: ({ fileName, csv }) => saveFile(fileName, csv, "text/csv;charset=utf-8"),
      onError: around.onError,
    }),
  };
};
