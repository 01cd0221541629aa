import { useEffect } from "react";

/** What the page itself needs comes first (ms). */
const PAUSE = 1500;

/** Loads code that will probably be wanted, once the page stands, so that a key press need not wait for it. */
export const useLoadAhead = (load: () => Promise<unknown>) => {
  useEffect(() => {
    // Where it fails, it is loaded when it is wanted, and that says what is wrong.
    const timer = setTimeout(() => load().catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [load]);
};
