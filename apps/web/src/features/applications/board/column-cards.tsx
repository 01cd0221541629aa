import { lazy, Suspense, useState } from "react";
import { hasMore } from "../moving/move-card.ts";
import type { BoardSearch } from "./board-search.ts";
import { CardList, type ColumnCardsProps } from "./card-list.tsx";
import { ALWAYS_SHOWN, CARD_GAP } from "./card-room.ts";

/** Only those with long columns need what it takes to show them. */
const LongColumn = lazy(async () => ({ default: (await import("./long-column.tsx")).LongColumn }));

interface AnyColumnProps extends ColumnCardsProps {
  readonly search: BoardSearch;
}

/** A column that was long stays one, so that its list is not made anew under the person's hands. */
export const ColumnCards = ({ search, ...props }: AnyColumnProps) => {
  const { column } = props;
  const [wasLong, setWasLong] = useState(false);
  const isLong = wasLong || hasMore(column) || column.cards.length > ALWAYS_SHOWN;
  if (isLong && !wasLong) setWasLong(true);
  if (!isLong) return <ShortColumn {...props} />;
  return (
    <Suspense fallback={<ShortColumn {...props} />}>
      <LongColumn {...props} search={search} />
    </Suspense>
  );
};

const ShortColumn = (props: ColumnCardsProps) => (
  <CardList
    {...props}
    cards={props.column.cards.slice(0, ALWAYS_SHOWN).map((application, index) => ({
      application,
      index,
      space: index === 0 ? 0 : CARD_GAP,
    }))}
  />
);
