import { useState } from "react";
import { keyOf, type TriedChange } from "./tried-change.ts";

const without = (changes: readonly TriedChange[], change: TriedChange) =>
  changes.filter((other) => keyOf(other) !== keyOf(change));

/** What is tried together, each change once; it is gone with the page. */
export const useTriedChanges = () => {
  const [changes, setChanges] = useState<readonly TriedChange[]>([]);
  const has = (change: TriedChange) => changes.some((other) => keyOf(other) === keyOf(change));
  const drop = (change: TriedChange) => setChanges((before) => without(before, change));
  /** At the place of the one that it replaces. */
  const put = (change: TriedChange, replaced?: TriedChange) =>
    setChanges((before) => {
      const others = without(before, change);
      const at = replaced === undefined ? -1 : others.findIndex((other) => keyOf(other) === keyOf(replaced));
      return at < 0 ? [...others, change] : others.with(at, change);
    });
  const toggle = (change: TriedChange) => (has(change) ? drop(change) : put(change));
  return { changes, has, drop, put, toggle, clear: () => setChanges([]) };
};
