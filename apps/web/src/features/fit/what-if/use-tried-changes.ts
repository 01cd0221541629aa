import { MOST_TRIED } from "@jobtracker/contracts";
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
  /** No other can be tried with these: the server would refuse it. */
  const isFull = changes.length >= MOST_TRIED;
  return { changes, isFull, has, drop, put, toggle, clear: () => setChanges([]) };
};
