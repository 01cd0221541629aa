import type { KeyboardEvent } from "react";

export const itemsOf = (menu: Element): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>("[role^=menuitem]"),
];

const beginsWith = (letter: string) => (item: HTMLElement) =>
  (item.textContent ?? "").trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());

const isLetter = (key: string) => Array.from(key).length === 1 && key !== " ";

/** The entry that a key leads to: the arrows go round, a letter goes to the next entry that begins with it. */
const entryFor = (items: readonly HTMLElement[], place: number, key: string): HTMLElement | undefined => {
  switch (key) {
    case "ArrowDown":
      return items[(place + 1) % items.length];
    case "ArrowUp":
      return items.at(Math.max(place, 0) - 1);
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
    default:
      return isLetter(key)
        ? [...items.slice(place + 1), ...items.slice(0, place + 1)].find(beginsWith(key))
        : undefined;
  }
};

/** Moves the focus within a menu. */
export const leadKey = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const items = itemsOf(event.currentTarget);
  const place = items.findIndex((item) => item.matches(":focus"));
  const entry = entryFor(items, place, event.key);
  if (entry === undefined) return;
  event.preventDefault();
  entry.focus();
};
