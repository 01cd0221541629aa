import { useEffect, useLayoutEffect, useRef } from "react";
import { hasMore } from "../moving/move-card.ts";
import { useBoardActions, useBoardMarks } from "./board-context.ts";
import type { BoardSearch } from "./board-search.ts";
import { CardList, type ColumnCardsProps } from "./card-list.tsx";
import { useMoreCards } from "./use-more-cards.ts";
import { useVisibleCards } from "./use-visible-cards.ts";

/** So many cards before the last loaded one, the next are asked for. */
const AHEAD = 8;

interface LongColumnProps extends ColumnCardsProps {
  readonly search: BoardSearch;
}

/** The cards near the window of the list are in the page, and the next are loaded before its end comes. */
export const LongColumn = ({ search, ...props }: LongColumnProps) => {
  const { column } = props;
  const scroller = useRef<HTMLUListElement>(null);
  const { tabStopId, draggedId } = useBoardMarks();
  const visible = useVisibleCards(column.cards, scroller, [tabStopId, draggedId]);
  const { mutate, isIdle, isSuccess, isError } = useMoreCards(column, search);
  const isNearEnd = visible.lastInWindow >= column.cards.length - AHEAD;
  const isWanted = hasMore(column) && isNearEnd && (isIdle || isSuccess);
  // It takes the place of the list that was shown while this was loaded, and of the card that has the focus there.
  const { keepFocus } = useBoardActions();
  const isShown = visible.cards.length > 0;
  useLayoutEffect(() => {
    if (isShown) keepFocus();
  }, [isShown, keepFocus]);
  useEffect(() => {
    if (isWanted) mutate();
  }, [isWanted, mutate]);
  return (
    <CardList
      {...props}
      cards={visible.cards}
      spaceAfter={visible.spaceAfter}
      scroller={scroller}
      measure={visible.measure}
      retry={isError ? () => mutate() : undefined}
    />
  );
};
