import { useMutation, useQueryClient } from "@tanstack/react-query";
import { today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { appendCards, type Board, type ShownColumn } from "../moving/move-card.ts";
import { boardQuery, readMore } from "./board-query.ts";
import type { BoardSearch } from "./board-search.ts";

/** Loads the next cards of a column. */
export const useMoreCards = (column: ShownColumn, search: BoardSearch) => {
  const queryClient = useQueryClient();
  const now = today(useTimeZone());
  const { queryKey } = boardQuery(search, now);
  return useMutation({
    mutationFn: () => readMore(column, search, now),
    onSuccess: (next) => {
      queryClient.setQueryData<Board>(
        queryKey,
        (board) => board && appendCards(board, column.stage.key, next),
      );
    },
  });
};
