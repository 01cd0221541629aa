import { useSyncExternalStore } from "react";

let isPrinting = false;

const listenTo = (change: () => void) => {
  const set = (value: boolean) => () => {
    isPrinting = value;
    change();
  };
  const [begin, end] = [set(true), set(false)];
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
  };
};

/** True while the page is made ready for paper: a list that keeps only what is in sight then shows all of it. */
export const useIsPrinting = (): boolean => useSyncExternalStore(listenTo, () => isPrinting);
