import { useBlocker } from "@tanstack/react-router";

/** While a dialog is open the back button is for it, and the page stays. */
export const useBack = (onBack: () => void, isAskedByBrowser = false): void =>
  useBlocker({
    shouldBlockFn: ({ action }) => {
      if (action !== "BACK") return false;
      onBack();
      return true;
    },
    enableBeforeUnload: isAskedByBrowser,
  });
