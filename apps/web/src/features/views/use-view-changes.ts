import type { SavedView, ViewPage } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { t } from "../../messages/index.ts";
import { viewsQuery } from "./views-query.ts";

const byName = (one: SavedView, other: SavedView) => one.name.localeCompare(other.name);

/** Saving, changing and deleting the views of a page. What replaces or removes something can be taken back. */
export const useViewChanges = (page: ViewPage) => {
  const queryClient = useQueryClient();
  const { queryKey } = viewsQuery(page);
  const shown = () => queryClient.getQueryData(queryKey)?.items ?? [];
  const show = (change: (items: SavedView[]) => SavedView[]) =>
    queryClient.setQueryData(queryKey, (list) => list && { ...list, items: change(list.items) });
  const put = (view: SavedView) =>
    show((items) => [...items.filter(({ id }) => id !== view.id), view].toSorted(byName));
  const refresh = () => queryClient.invalidateQueries({ queryKey });

  const create = useMutation(
    api.views.create.mutationOptions({
      onSuccess: (view) => {
        put(view);
        noticeDone(t.views.created(view.name));
      },
      onSettled: refresh,
    }),
  );
  const rename = useMutation(api.views.update.mutationOptions({ onSuccess: put, onSettled: refresh }));
  const putBack = useMutation(
    api.views.update.mutationOptions({
      onSuccess: (view) => {
        put(view);
        noticeDone(t.views.putBack(view.name));
      },
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
  const replace = useMutation(
    api.views.update.mutationOptions({
      onMutate: ({ id }) => ({ before: shown().find((view) => view.id === id) }),
      onSuccess: (view, _input, { before }) => {
        put(view);
        if (before === undefined) return;
        noticeUndo(t.views.updated(view.name), () =>
          putBack.mutate({ id: view.id, expectedVersion: view.version, query: before.query }),
        );
      },
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
  const restore = useMutation(
    api.views.create.mutationOptions({
      onSuccess: put,
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
  const remove = useMutation(
    api.views.delete.mutationOptions({
      onMutate: async ({ id }) => {
        await queryClient.cancelQueries({ queryKey });
        show((items) => items.filter((view) => view.id !== id));
      },
      onSuccess: ({ name, query }) => {
        noticeUndo(t.views.deleted(name), () => restore.mutate({ page, name, query }));
      },
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
  return { create, rename, replace, remove };
};
