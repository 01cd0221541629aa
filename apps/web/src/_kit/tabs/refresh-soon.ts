import type { QueryClient } from "@tanstack/react-query";

/** Several changes in a row are one reason to look (ms). */
const PAUSE = 120;

/**
 * Asks the server anew for what is shown, soon, and not before this tab's own changes have arrived: until then the server
 * would answer with what was before them. A hidden tab asks when it is looked at.
 */
export const refreshSoon = (queryClient: QueryClient): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE);
  };
  const refresh = () => {
    if (queryClient.isMutating() > 0) wait();
    else void queryClient.invalidateQueries({ refetchType: document.hidden ? "none" : "active" });
  };
  return wait;
};
