import { useEffectEvent, useLayoutEffect } from "react";
import { createReader, writePress } from "./key-press.ts";
import { isModalOpen, isTyping } from "./shortcut.ts";
import { type Shortcut, type ShortcutName, shortcutOf } from "./shortcut-list.ts";
import { useSingleKeys } from "./single-keys.ts";

interface Binding {
  readonly shortcut: Shortcut;
  readonly run: () => void;
}

const bindings = new Set<Binding>();

export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");

/** Says what a shortcut does while this component is shown. */
export const useShortcut = (name: ShortcutName, run: () => void): void => {
  const latest = useEffectEvent(run);
  // A page that is seen listens already: other effects come after its first frame.
  useLayoutEffect(() => {
    const binding = { shortcut: shortcutOf(name), run: () => latest() };
    bindings.add(binding);
    return () => void bindings.delete(binding);
  }, [name]);
};

/** The page's own before those of everywhere. */
const find = (keys: string): Binding | undefined => {
  const found = [...bindings].filter(({ shortcut }) => shortcut.keys === keys);
  return found.find(({ shortcut }) => shortcut.place !== "everywhere") ?? found[0];
};

const boundKeys = () => [...bindings].map(({ shortcut }) => shortcut.keys);

/** Listens for all shortcuts. Once, in the frame around the pages. */
export const useShortcutKeys = (): void => {
  const [hasSingleKeys] = useSingleKeys();
  useLayoutEffect(() => {
    const read = createReader(Date.now);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || isModalOpen()) return;
      const press = writePress(event, isMac);
      if (press === undefined) return;
      const isSingle = !press.startsWith("mod+");
      if (isSingle && (!hasSingleKeys || isTyping(event.target))) return;
      const keys = read(press, boundKeys());
      if (keys === undefined) return;
      event.preventDefault();
      find(keys)?.run();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hasSingleKeys]);
};
