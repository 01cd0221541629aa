import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type CellPlace, cellOf, HEAD } from "./grid-cells.ts";

const find = (grid: HTMLElement | null, { row, column }: CellPlace) =>
  grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);

/**
 * One cell of the grid is in the tab order, and has the focus while the person is in the grid. The browser drops the
 * focus when React moves a row or takes away what stood in a cell; then it is put back.
 */
export const useGridFocus = (grid: RefObject<HTMLElement | null>, ids: readonly number[]) => {
  const [place, setPlace] = useState<CellPlace>();
  const wish = useRef(false);
  const isInside = useRef(false);
  const isShown = place !== undefined && (place.row === HEAD || ids.includes(place.row));
  const active: CellPlace = isShown ? place : { row: ids[0] ?? HEAD, column: "title" };

  useLayoutEffect(() => {
    const isLost = isInside.current && document.activeElement === document.body;
    if (!wish.current && !isLost) return;
    const cell = find(grid.current, active);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    if (wish.current) cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    wish.current = false;
  });

  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !grid.current?.contains(event.target)) isInside.current = false;
    };
    document.addEventListener("pointerdown", leave, true);
    return () => document.removeEventListener("pointerdown", leave, true);
  }, [grid]);

  return {
    active,
    /** Brings the focus to a cell, once it is there. */
    goTo: (to: CellPlace) => {
      wish.current = true;
      setPlace(to);
    },
    handlers: {
      onFocus: (event: FocusEvent<HTMLElement>) => {
        isInside.current = true;
        const to = cellOf(event.target);
        if (to && grid.current?.contains(event.target)) setPlace(to);
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        const to = event.relatedTarget;
        if (to !== null && !grid.current?.contains(to)) isInside.current = false;
      },
    },
  };
};
