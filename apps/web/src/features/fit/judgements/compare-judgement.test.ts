import { type FitItem, type FitVersions, RequirementID } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { judgedLines, staleParts } from "./compare-judgement.ts";

const item = (id: number, sentence: string, fields: Partial<FitItem>): FitItem => ({
  key: `requirement-${id}`,
  subject: "hard",
  weight: "critical",
  status: "missing",
  points: 0,
  possible: 20,
  requirementId: RequirementID.parse(id),
  sentence,
  start: null,
  reasons: [{ code: "not-named", words: [sentence] }],
  evidence: [],
  ...fields,
});
const judged = { reasons: [{ code: "judged" as const }] };

test("only what the agent judged itself is compared, and where it differs is marked", () => {
  const own = [item(1, "Terraform", {}), item(2, "Kafka", {}), item(3, "Go", {})];
  const theirs = [
    item(1, "Terraform", { ...judged, status: "matched" }),
    item(2, "Kafka", judged),
    item(3, "Go", { status: "matched" }),
  ];
  expect(
    judgedLines(theirs, own).map((line) => [line.judged.sentence, line.own?.status, line.differs]),
  ).toEqual([
    ["Terraform", "missing", true],
    ["Kafka", "missing", false],
  ]);
});

test("a posting that was read again is compared by its sentences; what it asks for no more, not at all", () => {
  const theirs = [
    item(1, "Terraform", { ...judged, status: "matched" }),
    item(2, "Kafka", { ...judged, status: "matched" }),
  ];
  const lines = judgedLines(theirs, [item(11, "Terraform", {})]);
  expect(lines.map(({ own, differs }) => [own?.requirementId, differs])).toEqual([
    [11, true],
    [undefined, false],
  ]);
});

test("a judgement is stale by what changed since", () => {
  const versions: FitVersions = {
    profileRevision: 3,
    profileHash: "a",
    jobVersion: 1,
    rubric: 3,
    finder: "1",
    ownSkills: "b",
    asOf: "2026-03-01",
  };
  expect(staleParts(versions, { ...versions, profileRevision: 9, asOf: "2026-04-01" })).toEqual([]);
  expect(staleParts(versions, { ...versions, profileHash: "c", jobVersion: 2, rubric: 4 })).toEqual([
    "profile",
    "posting",
    "rubric",
  ]);
});
