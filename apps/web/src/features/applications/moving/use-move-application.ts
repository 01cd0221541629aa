import type { Application } from "@jobtracker/contracts";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../../_kit/api/client.ts";
import { readFailure } from "../../../_kit/api/failure.ts";
import { noticeFailure, noticeProblem, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { type Board, confirmMove, findCard, moveCard, refreshCard } from "./move-card.ts";

export interface MoveRequest {
  /** The application as the person saw it when moving. */
  readonly application: Pick<Application, "id" | "version" | "stage"> & {
    readonly job: { readonly title: string };
  };
  readonly stage: string;
  readonly note?: string;
  /** A move back needs no offer to be taken back. */
  readonly isUndo?: boolean;
}

const boards = () => api.applications.board.queryFilter();
/** Whatever moves cards is sent one after the other, and the board is read anew after the last. */
export const MOVING = ["move-application"];

const changeBoards = (queryClient: QueryClient, change: (board: Board) => Board) =>
  queryClient.setQueriesData<Board>(boards(), (board) => (board === undefined ? undefined : change(board)));

const shownBoards = (queryClient: QueryClient) =>
  queryClient.getQueriesData<Board>(boards()).flatMap(([, board]) => (board === undefined ? [] : [board]));

const shownCard = (queryClient: QueryClient, id: number) =>
  shownBoards(queryClient)
    .map((board) => findCard(board, id))
    .find((card) => card !== undefined);

type Shown = Pick<Application, "stage" | "stageSince" | "version">;

/** The application's own page, if it was opened. */
const changePage = (queryClient: QueryClient, id: number, change: Partial<Shown>) =>
  queryClient.setQueryData(
    api.applications.get.queryKey({ id }),
    (shown) => shown && { ...shown, ...change },
  );

const stageName = (queryClient: QueryClient, key: string) =>
  shownBoards(queryClient)
    .flatMap((board) => board.columns)
    .find((column) => column.stage.key === key)?.stage.name ??
  queryClient.getQueryData(api.stages.list.queryKey({}))?.items.find((stage) => stage.key === key)?.name ??
  key;

/**
 * Moves an application: shown at once on every board, sent one after the other, put back if the server refuses.
 * After a success the person can take it back.
 */
export const useMoveApplication = () => {
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationKey: MOVING,
    scope: { id: MOVING.join() },
    mutationFn: ({ application, stage, note }: MoveRequest) => {
      // An earlier move of the same card that was still on its way has raised the version meanwhile.
      const version = shownCard(queryClient, application.id)?.version ?? 0;
      return client.applications.move.mutate({
        id: application.id,
        stage,
        expectedVersion: Math.max(version, application.version),
        ...(note ? { note } : {}),
      });
    },
    onMutate: async ({ application, stage }) => {
      await Promise.all([
        queryClient.cancelQueries(boards()),
        queryClient.cancelQueries(api.applications.get.queryFilter({ id: application.id })),
      ]);
      const page = queryClient.getQueryData(api.applications.get.queryKey({ id: application.id }));
      changePage(queryClient, application.id, { stage, stageSince: new Date().toISOString() });
      const card = shownCard(queryClient, application.id);
      changeBoards(queryClient, (board) => moveCard(board, application.id, stage, new Date().toISOString()));
      return { card, page };
    },
    onError: (error, { application }, result) => {
      const { card, page } = result ?? {};
      if (page) changePage(queryClient, page.id, { stage: page.stage, stageSince: page.stageSince });
      if (card) changeBoards(queryClient, (board) => refreshCard(board, card));
      const title = t.applications.board.notMoved(application.job.title);
      if (readFailure(error).code === "VERSION_CONFLICT") noticeProblem(title, t.applications.board.conflict);
      else noticeFailure(error, title);
    },
    onSuccess: (moved, { application, isUndo }) => {
      changeBoards(queryClient, (board) => confirmMove(board, moved));
      changePage(queryClient, moved.id, { version: moved.version });
      if (isUndo) return;
      noticeUndo(t.applications.board.moved(moved.job.title, stageName(queryClient, moved.stage)), () =>
        mutation.mutate({ application: moved, stage: application.stage, isUndo: true }),
      );
    },
    onSettled: async (_moved, _error, { application }) => {
      // While others are on their way, the server's board would show them where they were.
      if (queryClient.isMutating({ mutationKey: MOVING }) > 1) return;
      await Promise.all([
        queryClient.invalidateQueries(boards()),
        queryClient.invalidateQueries(api.applications.get.queryFilter({ id: application.id })),
      ]);
    },
  });
  return mutation;
};
