/** Where a shortcut works. */
export type ShortcutPlace = "everywhere" | "board" | "table" | "jobs" | "lists" | "search";

export interface Shortcut {
  readonly name: string;
  /**
   * A character (`c`), two after another (`g b`), or a key with Ctrl, on a Mac with Command (`mod+k`). A page's wins
   * over the same keys everywhere.
   */
  readonly keys: string;
  readonly place: ShortcutPlace;
}

/** Every shortcut of the app, as the help shows them. What one does is said by `useShortcut`, where it can be done. */
export const shortcuts = [
  { name: "capture", keys: "c", place: "everywhere" },
  { name: "search", keys: "/", place: "everywhere" },
  { name: "palette", keys: "mod+k", place: "everywhere" },
  { name: "help", keys: "?", place: "everywhere" },
  { name: "undo", keys: "z", place: "everywhere" },
  { name: "goBoard", keys: "g b", place: "everywhere" },
  { name: "goTable", keys: "g t", place: "everywhere" },
  { name: "goJobs", keys: "g j", place: "everywhere" },
  { name: "goProfile", keys: "g p", place: "everywhere" },
  { name: "goCalendar", keys: "g c", place: "everywhere" },
  { name: "goActivity", keys: "g a", place: "everywhere" },
  { name: "goSettings", keys: "g s", place: "everywhere" },
  { name: "filterBoard", keys: "f", place: "board" },
  { name: "walkCards", keys: "↑↓←→", place: "board" },
  { name: "openCard", keys: "Enter", place: "board" },
  { name: "moveCard", keys: "m", place: "board" },
  { name: "moveCardAside", keys: "shift+←→", place: "board" },
  { name: "selectCard", keys: "x", place: "board" },
  { name: "selectFurther", keys: "shift+↑↓", place: "board" },
  { name: "clearSelection", keys: "Escape", place: "board" },
  { name: "filterTable", keys: "f", place: "table" },
  { name: "searchJobs", keys: "f", place: "jobs" },
  { name: "filterList", keys: "f", place: "lists" },
  { name: "searchHere", keys: "/", place: "search" },
] as const satisfies readonly Shortcut[];

export type ShortcutName = (typeof shortcuts)[number]["name"];

const byName = new Map<string, Shortcut>(shortcuts.map((shortcut) => [shortcut.name, shortcut]));

/** Throws if there is none: a shortcut stands in the list before it is bound. */
export const shortcutOf = (name: ShortcutName): Shortcut => {
  const shortcut = byName.get(name);
  if (shortcut === undefined) throw new Error(`No shortcut is named ${name}`);
  return shortcut;
};
