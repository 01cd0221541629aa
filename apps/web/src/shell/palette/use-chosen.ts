import { type KeyboardEvent, useState } from "react";
import type { Entry } from "./entry.ts";

export const optionId = (entry: Entry): string => `palette-${entry.id}`;

/** The entry that enter would run: the first, until the arrows or the pointer choose another. */
export const useChosen = (entries: readonly Entry[], run: (entry: Entry) => void) => {
  const [id, setId] = useState<string>();
  const chosen = entries.find((entry) => entry.id === id) ?? entries[0];
  const place = chosen === undefined ? -1 : entries.indexOf(chosen);

  const goTo = (next: number) => {
    const entry = entries.at(next % entries.length);
    setId(entry?.id);
    // Not in an effect: what the pointer chooses must not move under it.
    if (entry) document.getElementById(optionId(entry))?.scrollIntoView({ block: "nearest" });
  };

  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => goTo(place + 1),
    ArrowUp: () => goTo(place - 1),
    Enter: () => chosen && run(chosen),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !(event.key in keys) || entries.length === 0) return;
    event.preventDefault();
    keys[event.key]?.();
  };

  return { chosen, choose: (entry: Entry) => setId(entry.id), forget: () => setId(undefined), onKeyDown };
};
