import { holdKeys } from "./held-keys.ts";
import type { ShortcutName } from "./shortcut-list.ts";

let awaited: ShortcutName | undefined;

/** The key of a field was pressed before the field was drawn: what is typed now is kept for it. */
export const awaitField = (name: ShortcutName): void => {
  awaited = name;
  holdKeys();
};

/** Whether the field of this key was asked for before it was drawn; once. */
export const wasAwaited = (name: ShortcutName): boolean => {
  if (awaited !== name) return false;
  awaited = undefined;
  return true;
};
