import { createContext, use } from "react";

interface Shortcuts {
  /** Opens the list of all shortcuts. */
  show(): void;
}

export const ShortcutsContext = createContext<Shortcuts>({ show: () => {} });

export const useShortcutsHelp = (): Shortcuts => use(ShortcutsContext);
