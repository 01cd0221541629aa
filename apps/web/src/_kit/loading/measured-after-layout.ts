import type { Rect, Virtualizer } from "@tanstack/react-virtual";

type List = Virtualizer<HTMLElement, Element>;

const observeElementRect = ({ scrollElement }: List, tell: (rect: Rect) => void) => {
  if (scrollElement === null) return undefined;
  const observer = new ResizeObserver(() =>
    tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight }),
  );
  observer.observe(scrollElement, { box: "content-box" });
  return () => observer.disconnect();
};

const measureElement = (element: Element, entry: ResizeObserverEntry | undefined, list: List): number => {
  const measured = entry?.borderBoxSize[0]?.blockSize;
  if (measured !== undefined) return Math.round(measured);
  const index = list.indexFromElement(element);
  return list.itemSizeCache.get(list.options.getItemKey(index)) ?? list.options.estimateSize(index);
};

/**
 * For a virtual list that begins with a guess: it learns sizes when the browser has laid the page out, and not by making it
 * do so in the middle of the first drawing.
 */
export const measuredAfterLayout = { observeElementRect, measureElement };
