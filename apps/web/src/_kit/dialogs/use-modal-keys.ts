import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { OVERLAYS } from "../theme/overlays.ts";

const TABBABLE =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [tabindex]";

const tabbablesOf = (box: HTMLElement): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility(),
  );

/** Lists and calendars of fields lie outside of the dialog, and see to their own keys while they are open. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest(`#${OVERLAYS}, [data-mantine-stop-propagation=true]`) !== null;

/** From the last to the first, and from outside back into the box. */
const keepTab = (event: KeyboardEvent, box: HTMLElement) => {
  const tabbables = tabbablesOf(box);
  const { activeElement } = document;
  const [first, last] = event.shiftKey ? [tabbables.at(-1), tabbables[0]] : [tabbables[0], tabbables.at(-1)];
  const isInside = activeElement !== box && box.contains(activeElement);
  if (isInside && activeElement !== last) return;
  event.preventDefault();
  (first ?? box).focus();
};

/** Focus and keys of a dialog: the focus goes in, stays in, and comes back; Escape closes. */
export const useModalKeys = (box: RefObject<HTMLElement | null>, onClose: () => void): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || box.current === null) return;
    if (isElsewhere(event.target)) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Tab") keepTab(event, box.current);
  });
  useLayoutEffect(() => {
    const before = document.activeElement;
    const wanted = box.current?.querySelector<HTMLElement>("[data-autofocus]");
    (wanted ?? box.current)?.focus({ preventScroll: true });
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [box]);
};
