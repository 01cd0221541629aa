import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * For the part of a page that is named in the address after `#`: as soon as it is there it is scrolled to and has the focus, once. The
 * browser looks for it when the page is entered, before anything was loaded.
 */
export const useArrival = <Part extends HTMLElement>(name: string, isThere: boolean) => {
  const part = useRef<Part>(null);
  const hasArrived = useRef(false);
  const isNamed = useRouterState({ select: ({ location }) => location.hash === name });
  useEffect(() => {
    if (!isNamed || !isThere || hasArrived.current) return;
    // After the focus that every change of page moves to its content.
    const frame = requestAnimationFrame(() => {
      hasArrived.current = true;
      part.current?.scrollIntoView({ block: "start" });
      part.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isNamed, isThere]);
  return part;
};
