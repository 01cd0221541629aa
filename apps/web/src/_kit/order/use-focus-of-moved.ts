import { useLayoutEffect, useRef } from "react";

/**
 * An element that is put elsewhere in the page loses the focus; who moves it by keys wants to go on. `order`: changes when the entries
 * have another; `elementIdOf`: what has the focus in an entry.
 */
export const useFocusOfMoved = <ID extends string | number>(
  order: string,
  elementIdOf: (id: ID) => string,
): ((id: ID) => void) => {
  const moved = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (moved.current !== undefined) document.getElementById(moved.current)?.focus();
    moved.current = undefined;
  }, [order]);
  return (id) => {
    moved.current = elementIdOf(id);
  };
};
