import type { Application } from "@jobtracker/contracts";
import { Button, Loader } from "@mantine/core";
import type { Ref } from "react";
import { t } from "../../../messages/index.ts";
import { hasMore, type ShownColumn } from "../moving/move-card.ts";
import { useBoardMarks } from "./board-context.ts";
import { DraggableCard } from "./draggable-card.tsx";

export interface ColumnCardsProps {
  readonly column: ShownColumn;
}

export interface PlacedCard {
  readonly application: Application;
  readonly index: number;
  /** Between it and the card before it in the page: a gap, and the room of those that are not in the page (px). */
  readonly space: number;
}

interface CardListProps extends ColumnCardsProps {
  readonly cards: readonly PlacedCard[];
  /** Room of the cards after the last that is in the page (px). */
  readonly spaceAfter?: number;
  readonly scroller?: Ref<HTMLUListElement>;
  readonly measure?: Ref<HTMLLIElement>;
  /** Given if the next cards could not be loaded. */
  readonly retry?: (() => void) | undefined;
}

/** The list of a column: some or all of its cards, each with its true place. */
export const CardList = (props: CardListProps) => {
  const { column, cards, spaceAfter = 0, scroller, measure, retry } = props;
  const { tabStopId, selectedIds } = useBoardMarks();
  const isLonger = hasMore(column);
  return (
    <ul ref={scroller} className="board-cards">
      {cards.map(({ application, index, space }) => (
        <li
          key={application.id}
          ref={measure}
          data-index={index}
          aria-setsize={column.count}
          aria-posinset={index + 1}
          style={{ marginTop: space }}
        >
          <DraggableCard
            application={application}
            isTabStop={application.id === tabStopId}
            isSelected={selectedIds.has(application.id)}
          />
        </li>
      ))}
      {column.count === 0 && <li className="board-nothing">{t.applications.board.emptyColumn}</li>}
      {isLonger && (
        <li className="board-nothing" style={{ marginTop: spaceAfter }}>
          <p>{t.applications.board.loaded(column.cards.length, column.count)}</p>
          {retry ? <NotLoaded retry={retry} /> : <Loader size="xs" color="gray" aria-hidden="true" />}
        </li>
      )}
      {!isLonger && spaceAfter > 0 && <li aria-hidden="true" style={{ height: spaceAfter }} />}
    </ul>
  );
};

const NotLoaded = ({ retry }: { readonly retry: () => void }) => (
  <>
    <p>{t.applications.board.moreFailed}</p>
    <Button variant="subtle" size="compact-sm" onClick={retry}>
      {t.actions.retry}
    </Button>
  </>
);
