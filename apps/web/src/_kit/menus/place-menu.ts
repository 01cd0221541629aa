/** Where a menu stands to its button, if there is room; and with which of its edges they meet. */
export type MenuPosition = "bottom-start" | "bottom-end" | "top" | "top-start";

/** Between the menu and its button, and between it and the edge of the window (px). */
const GAP = 6;
const EDGE = 8;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/** Puts the menu beside its button, on the other side where it would not fit, and always into the window. */
export const placeMenu = (menu: HTMLElement, button: HTMLElement, position: MenuPosition): void => {
  const { top, bottom, left, right, width } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const [above, below] = [top - GAP - offsetHeight, bottom + GAP];
  const fitsBelow = below + offsetHeight <= innerHeight - EDGE;
  const isBelow = position.startsWith("bottom") ? fitsBelow || above < EDGE : fitsBelow && above < EDGE;
  const start = position.endsWith("start")
    ? left
    : position.endsWith("end")
      ? right - offsetWidth
      : left + (width - offsetWidth) / 2;
  menu.style.top = `${between(EDGE, isBelow ? below : above, innerHeight - EDGE - offsetHeight)}px`;
  menu.style.left = `${between(EDGE, start, innerWidth - EDGE - offsetWidth)}px`;
};
