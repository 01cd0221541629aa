/** Moves the focus from a sentence in the text to where it is listed. */
export const focusEntryOf = (sentence: string): void => {
  const entries = document.querySelectorAll<HTMLElement>("[data-asked]");
  const entry = [...entries].find(({ dataset }) => dataset.asked === sentence);
  entry?.scrollIntoView({ block: "nearest" });
  entry?.focus({ preventScroll: true });
};
