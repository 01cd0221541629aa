/** A field that never comes must not take the keys for good (ms). */
const LONGEST = 20_000;

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Sent again, since what was typed before it has to be drawn first. */
const pressEnter = (field: HTMLElement) =>
  setTimeout(() => field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true })));

let letGo: (() => void) | undefined;

/**
 * Keeps what is typed for the field that a shortcut asked for and whose code is still loading: the first field that
 * gets the focus receives it. Escape or a press elsewhere gives it up.
 * @returns aborted once nothing is kept any more
 */
export const holdKeys = (): AbortSignal => {
  letGo?.();
  let keys: string[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(), LONGEST);
  letGo = () => {
    clearTimeout(timer);
    stop.abort();
  };
  const keep = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === "Escape") return letGo?.();
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Backspace") keys = keys.slice(0, -1);
    else if (key === "Enter" || Array.from(key).length === 1) keys.push(key);
  };
  const give = ({ target }: FocusEvent) => {
    if (!isField(target)) return;
    letGo?.();
    const text = keys.filter((key) => key !== "Enter").join("");
    // As if a person typed: the field hears of it, and it can be undone.
    if (text !== "") document.execCommand("insertText", false, text);
    if (keys.at(-1) === "Enter") pressEnter(target);
  };
  window.addEventListener("keydown", keep, { capture: true, signal });
  window.addEventListener("pointerdown", () => letGo?.(), { capture: true, signal });
  document.addEventListener("focusin", give, { signal });
  return signal;
};
