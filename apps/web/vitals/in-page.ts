// What runs in the page. Each function is sent there as text, so it knows nothing of what stands around it.

export interface Sought {
  /** CSS selector of the element that answers. */
  readonly selector: string;
  /** Words that it contains, all of them. */
  readonly words: readonly string[];
}

/** Marks the moment at which what was sought is in the page and has been painted. */
export const markPainted = ({ selector, words }: Sought): void => {
  const isThere = () =>
    [...document.querySelectorAll(selector)].some((element) =>
      words.every((word) => element.textContent?.includes(word)),
    );
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // Waits until the frame has been drawn, and not for what the page does after it.
      void scheduler.postTask(() => performance.mark("painted"), { priority: "user-blocking" });
    });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
};

/** Marks the moment of the latest input of a kind, as the browser received it: waiting for the page counts. */
export const markInput = (type: "keydown" | "pointerup"): void => {
  addEventListener(
    type,
    (event) => {
      performance.clearMarks("input");
      performance.mark("input", { startTime: event.timeStamp });
    },
    { capture: true },
  );
};
