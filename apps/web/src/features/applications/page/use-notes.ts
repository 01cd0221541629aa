import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";

/** Writing, changing and deleting notes of one application; a deleted note can be brought back. */
export const useNotes = (applicationId: number) => {
  const queryClient = useQueryClient();
  const refresh = () =>
    queryClient.invalidateQueries(api.applications.get.queryFilter({ id: applicationId }));
  const outcome = { onSuccess: refresh, onError: (error: unknown) => noticeFailure(error) };
  const add = useMutation(api.applications.addNote.mutationOptions(outcome));
  const edit = useMutation(
    api.applications.editNote.mutationOptions({
      ...outcome,
      // Refused because it changed elsewhere: show what it is now.
      onSettled: refresh,
    }),
  );
  const restore = useMutation(api.applications.restoreNote.mutationOptions(outcome));
  const remove = useMutation(
    api.applications.deleteNote.mutationOptions({
      ...outcome,
      onSuccess: ({ id }) => {
        noticeUndo(t.applications.page.noteDeleted, () => restore.mutate({ id }));
        return refresh();
      },
    }),
  );
  return { add, edit, remove };
};
