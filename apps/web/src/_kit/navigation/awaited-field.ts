import { holdKeys } from "./held-keys.ts";
import type { ShortcutName } from "./shortcut-list.ts";

let awaited: { readonly name: ShortcutName; readonly keeping: AbortSignal } | undefined;

/** The key of a field was pressed before the field was drawn: what is typed now is kept for it. */
export const awaitField = (name: ShortcutName): void => {
  awaited = { name, keeping: holdKeys() };
};

/** Whether the field of this key was asked for before it was drawn, and has not been given up since. */
export const wasAwaited = (name: ShortcutName): boolean =>
  awaited !== undefined && awaited.name === name && !awaited.keeping.aborted;
