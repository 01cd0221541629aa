import { readPartialDate } from "../../profiles/sections/partial-date.ts";
import type { TriedChange } from "./tried-change.ts";

/** What keeps a change from being tried. */
export type ChangeProblem = "empty" | "date";

const isDate = (typed: string) => readPartialDate(typed) !== undefined;

const isEmpty = (change: TriedChange): boolean => {
  switch (change.kind) {
    case "skill":
    case "project":
    case "certificate":
      return change.name.trim() === "";
    case "language":
      return change.code === null;
    case "position":
      return change.title.trim() === "" || change.from.trim() === "";
    case "claim":
      return change.of === null || change.text.trim() === "";
    case "without":
      return change.entry === null;
    default:
      // Any degree says its level, and to wish for nothing is a wish.
      return false;
  }
};

/** Undefined: it can be tried. */
export const problemOf = (change: TriedChange): ChangeProblem | undefined => {
  if (isEmpty(change)) return "empty";
  return "from" in change && !(isDate(change.from) && isDate(change.to)) ? "date" : undefined;
};
