import type { ApplicationDetail, Note } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { readFailure } from "../../../_kit/api/failure.ts";
import { noticeFailure, noticeProblem, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";

/** A note that the server has not answered for yet has an id below zero. */
export const isOnItsWay = (note: Note): boolean => note.id < 0;

let written = 0;

const newNote = (body: string): Note => {
  written += 1;
  const now = new Date().toISOString();
  // Of a place of its own: no note of the server has such an id.
  return { id: -written as Note["id"], version: 1, body, createdAt: now, updatedAt: now };
};

/**
 * Writing, changing and deleting notes of one application: shown at once, put back if the server refuses. A deleted
 * note can be brought back.
 */
export const useNotes = (applicationId: number) => {
  const queryClient = useQueryClient();
  const mutationKey = ["notes", applicationId];
  const scope = { id: `notes-${applicationId}` };
  const filter = api.applications.get.queryFilter({ id: applicationId });
  const change = (next: (notes: ApplicationDetail["notes"]) => ApplicationDetail["notes"]) =>
    queryClient.setQueryData(
      api.applications.get.queryKey({ id: applicationId }),
      (shown) => shown && { ...shown, notes: next(shown.notes) },
    );
  // Not waited for: what is saved is no draft any more from then on, whatever else is asked for.
  const refresh = () => {
    // While others are on their way, the server's list would not show them.
    if (queryClient.isMutating({ mutationKey }) > 1) return;
    void queryClient.invalidateQueries(filter);
  };
  const shared = { mutationKey, scope, onSettled: refresh };

  const add = useMutation(
    api.applications.addNote.mutationOptions({
      ...shared,
      onMutate: async ({ body }) => {
        const note = newNote(body);
        change((notes) => [note, ...notes]);
        await queryClient.cancelQueries(filter);
        return note;
      },
      onSuccess: (saved, _input, note) =>
        change((notes) => notes.map((shown) => (shown.id === note.id ? saved : shown))),
      onError: (error, _input, note) => {
        change((notes) => notes.filter((shown) => shown.id !== note?.id));
        noticeFailure(error, t.applications.page.noteNotSaved);
      },
    }),
  );
  const edit = useMutation(
    api.applications.editNote.mutationOptions({
      ...shared,
      onMutate: async ({ id, body }) => {
        const before = queryClient
          .getQueryData(api.applications.get.queryKey({ id: applicationId }))
          ?.notes.find((note) => note.id === id);
        change((notes) => notes.map((note) => (note.id === id ? { ...note, body } : note)));
        await queryClient.cancelQueries(filter);
        return before;
      },
      onSuccess: (saved) => change((notes) => notes.map((note) => (note.id === saved.id ? saved : note))),
      onError: (error, _input, before) => {
        if (before) change((notes) => notes.map((note) => (note.id === before.id ? before : note)));
        const { page } = t.applications;
        if (readFailure(error).code === "VERSION_CONFLICT") noticeProblem(page.noteNotSaved, page.conflict);
        else noticeFailure(error, page.noteNotSaved);
      },
    }),
  );
  const restore = useMutation(
    api.applications.restoreNote.mutationOptions({ ...shared, onError: (error) => noticeFailure(error) }),
  );
  const remove = useMutation(
    api.applications.deleteNote.mutationOptions({
      ...shared,
      onMutate: async ({ id }) => {
        change((notes) => notes.filter((note) => note.id !== id));
        await queryClient.cancelQueries(filter);
      },
      onSuccess: ({ id }) => noticeUndo(t.applications.page.noteDeleted, () => restore.mutate({ id })),
      // What is there is shown again once it is asked for, as after every end.
      onError: (error) => noticeFailure(error),
    }),
  );
  return { add, edit, remove };
};
