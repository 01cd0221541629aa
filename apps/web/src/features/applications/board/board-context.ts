import type { Application, Stage } from "@jobtracker/contracts";
import { createContext, use } from "react";

/** What a card can do; the same as long as the board is shown, so that a card is not drawn anew for it. */
interface BoardActions {
  readonly stages: readonly Stage[];
  /** Moves by menu or key: the focus is on the card, and goes along. */
  readonly move: (application: Application, stage: string) => void;
  readonly toggle: (id: number, isRange?: boolean) => void;
  /** For a column that made its cards anew, not because the board did: the focus stays where it was. */
  readonly keepFocus: () => void;
}

/** What sets some cards apart. */
interface BoardMarks {
  /** The one in the order of Tab. */
  readonly tabStopId: number | undefined;
  readonly draggedId: number | undefined;
  readonly selectedIds: ReadonlySet<number>;
}

export const BoardActionsContext = createContext<BoardActions>({
  stages: [],
  move: () => {},
  toggle: () => {},
  keepFocus: () => {},
});
export const BoardMarksContext = createContext<BoardMarks>({
  tabStopId: undefined,
  draggedId: undefined,
  selectedIds: new Set(),
});

export const useBoardActions = () => use(BoardActionsContext);
export const useBoardMarks = () => use(BoardMarksContext);
