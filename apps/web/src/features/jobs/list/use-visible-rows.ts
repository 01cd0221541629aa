import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useState } from "react";
import { measuredAfterLayout } from "../../../_kit/loading/measured-after-layout.ts";
import { useIsLater } from "../../../_kit/loading/use-is-later.ts";
import { useIsPrinting } from "../../../_kit/print/use-is-printing.ts";

/** Of a row until it is measured (px). */
const USUAL_HEIGHT = 62;
/** Of the window, above the first row, and no more (px). */
const ABOVE = 150;
/** Rows beyond those that can be seen; the first drawing has none of them. */
const OVERSCAN = 12;

/** The rows near the window of the page's scrolling box, and the room that the others take. */
export const useVisibleRows = (table: RefObject<HTMLElement | null>, ids: readonly number[]) => {
  const [margin, setMargin] = useState(0);
  const isPrinting = useIsPrinting();
  const isLater = useIsLater();
  const scroller = () => table.current?.closest("main") ?? null;
  // It counts once somebody scrolls: the first rows need not wait for it.
  useEffect(() => {
    const box = table.current?.closest("main");
    if (!box || !table.current) return;
    setMargin(table.current.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop);
  }, [table]);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    ...measuredAfterLayout,
    count: ids.length,
    getScrollElement: scroller,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    overscan: isLater ? OVERSCAN : 0,
    scrollMargin: margin,
    // Nothing is measured yet: so that the first drawing has rows.
    initialRect: { width: 0, height: window.innerHeight - ABOVE },
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const { measureElement: measure } = virtualizer;
  if (isPrinting) return { indexes: [...ids.keys()], before: 0, after: 0, last: ids.length - 1, measure };
  const [first, last] = [items[0], items.at(-1)];
  return {
    indexes: items.map(({ index }) => index),
    before: first ? first.start - margin : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - margin) : 0,
    last: last?.index ?? -1,
    measure,
  };
};
