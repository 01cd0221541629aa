import type { Application } from "@jobtracker/contracts";
import { useCallback, useMemo, useRef, useState } from "react";
import type { ShownColumn } from "../moving/move-card.ts";

/** Both cards and those between them, if they stand in one column; else the second alone. */
const between = (columns: readonly ShownColumn[], from: number | undefined, to: number): number[] => {
  for (const { cards } of columns) {
    const ends = [cards.findIndex(({ id }) => id === from), cards.findIndex(({ id }) => id === to)].toSorted(
      (one, other) => one - other,
    );
    const [first = -1, last = -1] = ends;
    if (first !== -1) return cards.slice(first, last + 1).map(({ id }) => id);
  }
  return [to];
};

/** Which cards are chosen, to do something with all of them. Those that left the board do not count. */
export const useSelection = (columns: readonly ShownColumn[]) => {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const latest = useRef<number>(undefined);
  const shown = useRef(columns);
  shown.current = columns;

  const applications = useMemo(
    (): Application[] =>
      ids.size === 0 ? [] : columns.flatMap(({ cards }) => cards).filter(({ id }) => ids.has(id)),
    [columns, ids],
  );
  const toggle = useCallback((id: number, isRange = false) => {
    const from = latest.current;
    latest.current = id;
    setIds((before) => {
      if (isRange) return before.union(new Set(between(shown.current, from, id)));
      return before.has(id) ? before.difference(new Set([id])) : before.union(new Set([id]));
    });
  }, []);
  const select = useCallback((chosen: readonly number[]) => setIds(new Set(chosen)), []);
  const add = useCallback((more: readonly number[]) => setIds((before) => before.union(new Set(more))), []);
  return { ids, applications, toggle, select, add };
};
