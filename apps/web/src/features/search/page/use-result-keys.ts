import type { KeyboardEvent, RefObject } from "react";

const steps: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrows lead from the field to the results and back, one by one. */
export const useResultKeys = (frame: RefObject<HTMLElement | null>) => (event: KeyboardEvent) => {
  const step = steps[event.key];
  if (step === undefined || frame.current === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...frame.current.querySelectorAll<HTMLElement>("input[type=search], a[data-result]")];
  const focused = document.activeElement;
  const now = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
  const next = now < 0 ? undefined : stops[now + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};
