import type { FitItem } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { changedLines } from "./changed-lines.ts";

const item = (fields: Partial<FitItem>): FitItem => ({
  key: "requirement-1",
  subject: "hard",
  weight: "critical",
  status: "missing",
  points: 0,
  possible: 20,
  requirementId: null,
  sentence: "Terraform",
  start: null,
  reasons: [],
  evidence: [],
  ...fields,
});

test("a line that is met otherwise is told with what it brings, the most first", () => {
  const other = item({ key: "requirement-2", sentence: "Kafka" });
  const lines = changedLines(
    [item({}), other],
    [item({ status: "partial", points: 8 }), { ...other, status: "matched", points: 20 }],
  );
  expect(lines.map(({ item: { sentence }, difference }) => [sentence, difference])).toEqual([
    ["Kafka", 20],
    ["Terraform", 8],
  ]);
});

test("points that shift because one thing more is compared are no change of the others", () => {
  const wish = item({ key: "salary", subject: "salary", sentence: null, status: "matched", points: 5 });
  const lines = changedLines(
    [item({ status: "partial", points: 10, possible: 20 })],
    [item({ status: "partial", points: 9, possible: 18 }), wish],
  );
  expect(lines).toEqual([{ key: "salary", item: wish, before: undefined, after: wish, difference: 5 }]);
});

test("deal-breakers are told apart by what they say, whatever their number", () => {
  const breaker = (key: string, word: string) =>
    item({
      key,
      subject: "deal-breaker",
      sentence: null,
      status: "matched",
      points: 3,
      reasons: [{ code: "deal-breaker-absent", words: [word] }],
    });
  const lines = changedLines(
    [breaker("deal-breaker-1", "Nights"), breaker("deal-breaker-2", "Travel")],
    [breaker("deal-breaker-1", "Travel")],
  );
  expect(lines.map(({ before, after }) => [before?.key, after?.key])).toEqual([
    ["deal-breaker-1", undefined],
  ]);
});
