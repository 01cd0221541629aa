import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { isModalOpen } from "../_kit/navigation/shortcut.ts";

/**
 * After a change of page the focus goes to its content, as a full page load would do, or to the field that the page is
 * for (`data-autofocus`); filters in the address do not count.
 * A dialog that was opened while the page was on its way keeps the focus.
 */
export const useFocusOnNavigation = () => {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (seen.current !== undefined && path !== seen.current && !isModalOpen()) {
      const field = main.current?.querySelector<HTMLElement>("[data-autofocus]");
      (field ?? main.current)?.focus({ preventScroll: true });
    }
    if (path !== undefined) seen.current = path;
  }, [path]);
  return main;
};
