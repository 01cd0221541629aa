import { useState } from "react";
import { keyOf, type TriedChange, withChange } from "./tried-change.ts";

/** What is tried together, each change once; it is gone with the page. */
export const useTriedChanges = () => {
  const [changes, setChanges] = useState<readonly TriedChange[]>([]);
  const has = (change: TriedChange) => changes.some((other) => keyOf(other) === keyOf(change));
  const drop = (change: TriedChange) =>
    setChanges((before) => before.filter((other) => keyOf(other) !== keyOf(change)));
  const put = (change: TriedChange, replaced?: TriedChange) =>
    setChanges((before) => withChange(before, change, replaced));
  const toggle = (change: TriedChange) => (has(change) ? drop(change) : put(change));
  return { changes, has, drop, put, toggle, clear: () => setChanges([]) };
};
