import type { FitItem } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { mergeAlike } from "./merge-alike.ts";

const item = (key: string, word: string): FitItem => ({
  key,
  subject: "language",
  weight: "critical",
  status: "matched",
  points: 7,
  possible: 10,
  requirementId: null,
  sentence: "German or French; English in the team",
  start: null,
  reasons: [{ code: "language", has: "C1", asked: "B2", words: [word] }],
  evidence: [],
});

test("what one sentence asks for twice and is answered alike stands there once, with all points", () => {
  const merged = mergeAlike([
    item("requirement-1", "de"),
    item("requirement-2", "de"),
    item("requirement-3", "en"),
  ]);
  expect(merged.map(({ key, points, possible }) => [key, points, possible])).toEqual([
    ["requirement-1", 14, 20],
    ["requirement-3", 7, 10],
  ]);
});

test("what no sentence asks for stays apart", () => {
  const own = { ...item("deal-breaker-1", "de"), sentence: null };
  expect(mergeAlike([own, { ...own, key: "deal-breaker-2" }])).toHaveLength(2);
});
