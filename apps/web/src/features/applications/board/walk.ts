import type { ShownColumn } from "../moving/move-card.ts";

/** Where a card stands among the columns that show their cards. */
export interface Place {
  readonly column: number;
  readonly index: number;
}

export const findPlace = (columns: readonly ShownColumn[], id: number): Place | undefined => {
  for (const [column, { cards }] of columns.entries()) {
    const index = cards.findIndex((card) => card.id === id);
    if (index !== -1) return { column, index };
  }
  return undefined;
};

/** The card at a place, or the last before it. */
const cardAt = (column: ShownColumn | undefined, index: number): number | undefined =>
  column?.cards[Math.min(index, column.cards.length - 1)]?.id;

/** The card that is there now where one was, or else the nearest in another column. */
export const nearestCard = (
  columns: readonly ShownColumn[],
  { column, index }: Place,
): number | undefined => {
  const byDistance = columns
    .map((candidate, place) => ({ candidate, distance: Math.abs(place - column) }))
    .toSorted((one, other) => one.distance - other.distance);
  for (const { candidate } of byDistance) {
    const id = cardAt(candidate, index);
    if (id !== undefined) return id;
  }
  return undefined;
};

const aside = (columns: readonly ShownColumn[], { column, index }: Place, step: 1 | -1) => {
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    const id = cardAt(columns[next], index);
    if (id !== undefined) return id;
  }
  return undefined;
};

/** Where a key leads from a card; undefined if it leads nowhere. Columns without cards are passed over. */
export const stepFrom = (columns: readonly ShownColumn[], id: number, key: string): number | undefined => {
  const place = findPlace(columns, id);
  if (place === undefined) return undefined;
  const cards = columns[place.column]?.cards ?? [];
  switch (key) {
    case "ArrowDown":
      return cards[place.index + 1]?.id;
    case "ArrowUp":
      return cards[place.index - 1]?.id;
    case "ArrowRight":
      return aside(columns, place, 1);
    case "ArrowLeft":
      return aside(columns, place, -1);
    case "Home":
      return cards[0]?.id;
    case "End":
      return cards.at(-1)?.id;
    default:
      return undefined;
  }
};
