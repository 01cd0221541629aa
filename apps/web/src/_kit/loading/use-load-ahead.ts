import { useEffect } from "react";

/** What the page itself needs comes first (ms). */
export const PAUSE = 1500;

/** Loads the code of the page that is probably opened next, once this one stands. */
export const useLoadAhead = (load: () => Promise<unknown>): void =>
  useEffect(() => {
    // Where it fails, it is loaded when it is wanted, and that says what is wrong.
    const timer = setTimeout(() => load().catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [load]);
