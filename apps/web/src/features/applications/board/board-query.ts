import { queryOptions } from "@tanstack/react-query";
import { api, client } from "../../../_kit/api/client.ts";
import type { Board, ShownColumn } from "../moving/move-card.ts";
import { type BoardSearch, filterInput } from "./board-search.ts";

/** Cards of a column at first, and so many more whenever its end comes near: the most that one answer can hold. */
const FIRST_CARDS = 30;
const NEXT_CARDS = 100;

type Filters = ReturnType<typeof filterInput>;

/** The next cards of a column, in the board's order; from its top without a cursor. */
const readColumn = (
  stage: string,
  filters: Filters,
  cursor: string | null | undefined,
  signal?: AbortSignal,
) =>
  client.applications.list.query(
    {
      stage,
      ...filters,
      sort: "stageSince",
      order: "desc",
      limit: NEXT_CARDS,
      ...(cursor ? { cursor } : {}),
    },
    signal && { signal },
  );

/** The column anew, as deep as it was shown. */
const deepen = async (
  column: ShownColumn,
  before: ShownColumn | undefined,
  filters: Filters,
  signal: AbortSignal,
): Promise<ShownColumn> => {
  if (before?.nextCursor === undefined || column.cards.length >= column.count) return column;
  const cards: ShownColumn["cards"] = [];
  let cursor: string | null | undefined;
  do {
    const page = await readColumn(column.stage.key, filters, cursor, signal);
    cards.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && cards.length < before.cards.length);
  return { ...column, cards, nextCursor: cursor };
};

/** Every stage with its count and its first cards, and those further ones that were loaded already. `today`: of the person. */
export const boardQuery = (search: BoardSearch, today: string) => {
  const filters = filterInput(search, today);
  const input = { cards: FIRST_CARDS, ...filters };
  const queryKey = api.applications.board.queryKey(input);
  return queryOptions({
    queryKey,
    queryFn: async ({ client: queryClient, signal }): Promise<Board> => {
      const { columns } = await client.applications.board.query(input, { signal });
      const shown = queryClient.getQueryData<Board>(queryKey)?.columns ?? [];
      const before = new Map(shown.map((column) => [column.stage.key, column]));
      return {
        columns: await Promise.all(
          columns.map((column) => deepen(column, before.get(column.stage.key), filters, signal)),
        ),
      };
    },
  });
};

/** What comes after the cards that the column shows. */
export const readMore = ({ stage, nextCursor }: ShownColumn, search: BoardSearch, today: string) =>
  readColumn(stage.key, filterInput(search, today), nextCursor);
