import { useDeferredValue } from "react";

/** False while a page is drawn for the first time, true right after: what is heavy and not looked at first waits so long. */
export const useIsLater = (): boolean => useDeferredValue(true, false);
