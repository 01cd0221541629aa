import type { Application } from "@jobtracker/contracts";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { useIsPrinting } from "../../../_kit/print/use-is-printing.ts";
import type { PlacedCard } from "./card-list.tsx";
import { ALWAYS_SHOWN, CARD_GAP } from "./card-room.ts";

/** Of a card until it is measured (px). */
const USUAL_HEIGHT = 96;

interface VisibleCards {
  readonly cards: readonly PlacedCard[];
  readonly spaceAfter: number;
  /** Place of the last card that can be seen. */
  readonly lastInWindow: number;
  readonly measure: (element: Element | null) => void;
}

/**
 * The cards of a column that are near the window of its scrolling list. The kept ones are always there: what has the
 * focus, and what is dragged, must not leave the page.
 */
export const useVisibleCards = (
  applications: readonly Application[],
  scroller: RefObject<HTMLElement | null>,
  kept: readonly (number | undefined)[],
): VisibleCards => {
  const keptPlaces = applications.flatMap(({ id }, index) => (kept.includes(id) ? [index] : []));
  const keptKey = keptPlaces.join();
  const isPrinting = useIsPrinting();
  const rangeExtractor = useCallback(
    (range: Range) => {
      if (isPrinting || range.count <= ALWAYS_SHOWN)
        return Array.from({ length: range.count }, (_, index) => index);
      const places = new Set(defaultRangeExtractor(range));
      for (const place of keptKey === "" ? [] : keptKey.split(",")) places.add(Number(place));
      return [...places].toSorted((one, other) => one - other);
    },
    [keptKey, isPrinting],
  );
  // Another function would have the places of all cards calculated anew.
  const getItemKey = useCallback((index: number) => applications[index]?.id ?? index, [applications]);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: applications.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey,
    gap: CARD_GAP,
    overscan: 6,
    rangeExtractor,
    useFlushSync: false,
  });
  let end = 0;
  const cards = virtualizer.getVirtualItems().flatMap((item) => {
    const application = applications[item.index];
    if (application === undefined) return [];
    const space = item.start - end;
    end = item.end;
    return [{ application, index: item.index, space }];
  });
  return {
    cards,
    spaceAfter: Math.max(0, virtualizer.getTotalSize() - end),
    lastInWindow: virtualizer.range?.endIndex ?? 0,
    measure: virtualizer.measureElement,
  };
};
