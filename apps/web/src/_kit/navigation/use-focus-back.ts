import { useEffect } from "react";

/** For a dialog that is there only while it is open: afterwards the focus is again where it was before. */
export const useFocusBack = (): void =>
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
