import type { JobBoard } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { people } from "../../messages/people.ts";

const words = people.boards;

interface BoardChange {
  /** As the person saw it. */
  readonly board: JobBoard;
  readonly to: { readonly name: string | null; readonly notes: string | null };
  readonly isUndo?: boolean;
}

/** Names a board, and notes something of it; one press takes it back. */
export const useChangeBoard = () => {
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ board: { host, version }, to }: BoardChange) =>
      client.boards.update.mutate({ host, expectedVersion: version, ...to }),
    onSuccess: (after, { board: { host, name, notes }, isUndo }) => {
      if (isUndo) return;
      const to = { name: name === host ? null : name, notes };
      noticeUndo(words.changed(after.name), () => mutation.mutate({ board: after, to, isUndo: true }));
    },
    onError: (error, { board }) => noticeFailure(error, words.notChanged(board.name)),
    onSettled: () => queryClient.invalidateQueries(api.boards.pathFilter()),
  });
  return mutation;
};
