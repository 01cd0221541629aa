import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/**
 * Brings the part of the page that the address names after `#` into view, and the focus to it, once it is there.
 * @param insteadOf the id of what is shown in the place of a part that is not there
 */
export const useShowNamed = (insteadOf?: (name: string) => string): void => {
  const name = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    if (name === "") return;
    // After what comes with every change of page: its content gets the focus, and it is scrolled to its beginning.
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(name) ?? document.getElementById(insteadOf?.(name) ?? "");
      if (place === null) return;
      place.tabIndex = -1;
      place.scrollIntoView({ block: "start" });
      place.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [name, insteadOf]);
};
