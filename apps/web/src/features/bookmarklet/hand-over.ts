/** How long the page waits for the window, in which the person may have to sign in first (ms). */
const PATIENCE = 600_000;

/**
 * What the bookmarklet does on a page: opens the app's window, and gives the page to it, once, when it shows its code.
 * It runs on other people's pages, out of its own text: it may use nothing from outside of itself. The address goes
 * along in the fragment, which no server sees, for pages that cut the tie between windows.
 */
const handOver = (app: string, patience: number): void => {
  const opened = window.open(`${app}/capture/receive#${encodeURIComponent(location.href)}`);
  const answer = (event: MessageEvent) => {
    if (event.origin !== app || event.source !== opened || typeof event.data?.code !== "string") return;
    stop();
    const html = document.documentElement.outerHTML;
    opened?.postMessage({ code: event.data.code, url: location.href, title: document.title, html }, app);
  };
  const stop = () => window.removeEventListener("message", answer);
  window.addEventListener("message", answer);
  setTimeout(stop, patience);
};

/** The address of the bookmark. */
export const bookmarkletOf = (app: string): string =>
  `javascript:${encodeURIComponent(`(${handOver})(${JSON.stringify(app)},${PATIENCE})`)}`;
