import {
  type FocusEvent,
  startTransition,
  useCallback,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from "react";
import type { ShownColumn } from "../moving/move-card.ts";
import { findPlace, nearestCard, type Place } from "./walk.ts";

/** The card that an element belongs to. */
export const cardIdOf = (target: EventTarget | null): number | undefined => {
  const card = target instanceof Element ? target.closest<HTMLElement>("[data-card]") : null;
  return card ? Number(card.dataset.card) : undefined;
};

interface Held {
  readonly id: number;
  readonly element: Element;
  readonly place: Place | undefined;
}

/**
 * One card of the board is in the order of Tab, the others are reached by arrows. When the focused card is taken away,
 * because it moved or was deleted, the focus goes along, or to the card that took its place. `columns`: those that show
 * their cards.
 */
export const useCardFocus = (columns: readonly ShownColumn[]) => {
  const board = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<number>();
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const wanted = useRef<number>(undefined);
  const held = useRef<Held>(undefined);

  const focusNow = useCallback((id: number) => {
    const link = board.current?.querySelector<HTMLElement>(`[data-card="${id}"] .card-title`);
    link?.focus();
    return link !== null && link !== undefined;
  }, []);

  /** Brings the focus to a card, as soon as it is in the page; that it has the focus, the board hears as always. */
  const focusCard = useCallback(
    (id: number) => {
      wanted.current = focusNow(id) ? undefined : id;
      if (wanted.current !== undefined) setCurrentId(id);
    },
    [focusNow],
  );

  useLayoutEffect(() => {
    if (wanted.current !== undefined && focusNow(wanted.current)) wanted.current = undefined;
    const lost = held.current;
    if (lost === undefined || lost.element.isConnected) return;
    held.current = undefined;
    const isThere = findPlace(columns, lost.id) !== undefined;
    const next = isThere ? lost.id : lost.place && nearestCard(columns, lost.place);
    if (next === undefined) board.current?.focus();
    else focusCard(next);
  });

  const tabStopId =
    currentId !== undefined && findPlace(columns, currentId) !== undefined
      ? currentId
      : nearestCard(columns, { column: 0, index: 0 });
  return {
    tabStopId,
    focusCard,
    /** Cards were made anew without the board: if one of them had the focus, it gets it back. */
    keepFocus: lookAgain,
    /** The focus was on something that is gone: back to where it was on the board. */
    focusAgain: () => {
      if (document.activeElement === document.body && tabStopId !== undefined) focusCard(tabStopId);
    },
    boardProps: {
      ref: board,
      tabIndex: -1,
      onFocus: ({ target }: FocusEvent) => {
        const id = cardIdOf(target);
        if (id === undefined) return;
        held.current = { id, element: target, place: findPlace(columns, id) };
        // The order of Tab can wait for what the press is for.
        startTransition(() => setCurrentId(id));
      },
      onBlur: () => {
        held.current = undefined;
      },
    },
  };
};
