import type { Application, BoardColumn } from "@jobtracker/contracts";

export interface ShownColumn extends BoardColumn {
  /** Where the cards after the shown ones begin; null: there are none. Absent: only the first cards were asked for. */
  readonly nextCursor?: string | null;
}

export interface Board {
  readonly columns: readonly ShownColumn[];
}

export const findCard = (board: Board, id: number): Application | undefined =>
  board.columns.flatMap((column) => column.cards).find((card) => card.id === id);

/** The board without the card; the column that showed it counts one less. */
export const takeCard = (board: Board, id: number): Board => ({
  columns: board.columns.map((column) => {
    const cards = column.cards.filter((card) => card.id !== id);
    return cards.length === column.cards.length ? column : { ...column, cards, count: column.count - 1 };
  }),
});

/** The board with the card on top of its stage's column: the newest in a stage comes first. */
const putCard = (board: Board, card: Application): Board => ({
  columns: takeCard(board, card.id).columns.map((column) =>
    column.stage.key === card.stage
      ? { ...column, cards: [card, ...column.cards], count: column.count + 1 }
      : column,
  ),
});

/** The board as it will be once the server has moved the card. Unchanged if the card is not on it, or is there already. */
export const moveCard = (board: Board, id: number, stage: string, at: string): Board => {
  const card = findCard(board, id);
  if (card === undefined || card.stage === stage) return board;
  return putCard(board, { ...card, stage, stageSince: at });
};

/**
 * Replaces what is shown of a card by what the server says, in its place if the stage is the same. A board that does not
 * show the card stays as it is: its filters may have left it out.
 */
export const refreshCard = (board: Board, fresh: Application): Board => {
  const shown = findCard(board, fresh.id);
  if (shown === undefined) return board;
  if (shown.stage !== fresh.stage) return putCard(board, fresh);
  return {
    columns: board.columns.map((column) =>
      column.stage.key === fresh.stage
        ? { ...column, cards: column.cards.map((card) => (card.id === fresh.id ? fresh : card)) }
        : column,
    ),
  };
};

/** The server has moved the card. Where the person has moved it on since, it stays there: the next answer is about that. */
export const confirmMove = (board: Board, moved: Application): Board => {
  const shown = findCard(board, moved.id);
  const isMovedOn = shown !== undefined && shown.stage !== moved.stage;
  return refreshCard(board, isMovedOn ? { ...shown, version: moved.version } : moved);
};

/** Adds the next cards of a column, but none that the board shows already: one may have moved meanwhile. */
export const appendCards = (
  board: Board,
  stage: string,
  next: { readonly items: readonly Application[]; readonly nextCursor: string | null },
): Board => {
  const shown = new Set(board.columns.flatMap((column) => column.cards).map((card) => card.id));
  const cards = next.items.filter((card) => !shown.has(card.id));
  return {
    columns: board.columns.map((column) =>
      column.stage.key === stage
        ? { ...column, cards: [...column.cards, ...cards], nextCursor: next.nextCursor }
        : column,
    ),
  };
};

/** Whether the column has cards that are not loaded. */
export const hasMore = ({ cards, count, nextCursor }: ShownColumn): boolean =>
  nextCursor !== null && cards.length < count;
