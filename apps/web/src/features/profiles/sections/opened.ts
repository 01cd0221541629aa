import type { PlainSection } from "@jobtracker/contracts";
import { createContext, use, useCallback, useMemo, useState } from "react";

/** The basics are opened like an entry, under no key. */
type OpenedPart = PlainSection | "basics";
export const BASICS_KEY = 0;

/** Which entries are open for editing. */
interface Opened {
  isOpen(section: OpenedPart, id: number): boolean;
  open(section: OpenedPart, id: number): void;
  close(section: OpenedPart, id: number): void;
}

const keyOf = (section: OpenedPart, id: number) => `${section}:${id}`;

export const OpenedContext = createContext<Opened | undefined>(undefined);

/** Throws outside of a profile's page. */
export const useOpened = (): Opened => {
  const opened = use(OpenedContext);
  if (opened === undefined) throw new Error("No entries are opened here");
  return opened;
};

export const useOpenedState = (): Opened => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const open = useCallback((section: OpenedPart, id: number) => {
    setKeys((before) => new Set(before).add(keyOf(section, id)));
  }, []);
  const close = useCallback((section: OpenedPart, id: number) => {
    setKeys((before) => new Set([...before].filter((key) => key !== keyOf(section, id))));
  }, []);
  return useMemo(
    () => ({ isOpen: (section, id) => keys.has(keyOf(section, id)), open, close }),
    [keys, open, close],
  );
};
