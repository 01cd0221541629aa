import { plural } from "./plural.ts";

export const history = {
  title: "Posting over time",
  none: "Nothing was captured for this job, so there is nothing to compare.",
  once: "The posting was captured once, or never changed since.",
  version: (number: number, when: string) => `Version ${number}, ${when}`,
  first: "First captured",
  changed: (fields: string) => `Changed: ${fields}`,
  earlier: "Compare",
  later: "with",
  same: "Both versions say the same.",
  inserted: "inserted:",
  deleted: "deleted:",
  endOfChange: "end of change",
  changes: (from: number, to: number) => `What changed from version ${from} to ${to}`,
  sinceApplied: "The posting changed since you applied.",
  isClosed: "The posting is closed.",
  seeChanges: "See what changed",
  closed: (day: string) => `The posting closed on ${day}.`,
  snapshots: "As it was captured",
  open: "Show",
  showSnapshot: (when: string) => `Show what was captured ${when}`,
  snapshotTitle: (when: string) => `Captured ${when}`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  asPage: "As a page",
  asSource: "As source",
  withoutScripts: "Shown without scripts, and without pictures from elsewhere.",
  longer: (count: number) =>
    plural(count, {
      one: "Only the first # character is shown.",
      other: "Only the first # characters are shown.",
    }),
};
