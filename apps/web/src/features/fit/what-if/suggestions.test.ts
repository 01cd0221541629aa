import { type FitItem, type FitReason, Requirement } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { type Sources, suggestionsOf } from "./suggestions.ts";

const place = { street: null, region: null, postalCode: null };

const sources: Sources = {
  job: {
    title: "Platform Engineer",
    locations: [{ ...place, text: "Zürich, CH", locality: "Zürich", country: "CH" }],
  },
  requirements: [],
  profile: {
    aspirations: {
      version: 1,
      titles: [],
      places: [],
      remote: ["remote"],
      minimumSalary: null,
      startFrom: null,
      permits: ["DE"],
      dealBreakers: ["Nights", "Travel"],
    },
  },
  today: "2026-03-15",
};

const lacking = (subject: FitItem["subject"], ...reasons: FitReason[]): FitItem => ({
  key: subject,
  subject,
  weight: "critical",
  status: "missing",
  points: 0,
  possible: 10,
  requirementId: null,
  sentence: `A sentence about ${subject}`,
  start: null,
  reasons,
  evidence: [],
});

const suggested = (...items: FitItem[]) => suggestionsOf(items, sources);

test("each kind of requirement is suggested with its own value", () => {
  expect(suggested(lacking("hard", { code: "not-named", words: ["Terraform", "Kafka"] }))).toEqual([
    { kind: "skill", name: "Terraform" },
    { kind: "skill", name: "Kafka" },
  ]);
  expect(suggested(lacking("language", { code: "language-missing", asked: "C1", words: ["de"] }))).toEqual([
    { kind: "language", code: "de", level: "C1" },
  ]);
  expect(suggested(lacking("experience", { code: "years", has: 1, asked: 2.5 }))).toEqual([
    { kind: "position", title: "Platform Engineer", company: "", from: "2023-09", to: "" },
  ]);
  expect(suggested(lacking("permit", { code: "licence-missing" }))).toEqual([
    { kind: "certificate", name: "A sentence about permit", issuer: "" },
  ]);
});

test("a degree has the level of its requirement", () => {
  const requirement = Requirement.parse({
    id: 7,
    version: 1,
    jobId: 1,
    kind: "degree",
    weight: "critical",
    sentence: "A master",
    start: null,
    years: null,
    maxYears: null,
    degree: "master",
    language: null,
    languageLevel: null,
    correctedBy: null,
    createdAt: "2026-03-01T00:00:00.000Z",
    updatedAt: "2026-03-01T00:00:00.000Z",
    deletedAt: null,
  });
  const item = { ...lacking("degree", { code: "no-degree" }), requirementId: requirement.id };
  expect(suggestionsOf([item], { ...sources, requirements: [requirement] })).toMatchObject([
    { kind: "degree", level: "master" },
  ]);
});

test("wishes are suggested whole, what is new before what they say already", () => {
  expect(suggested(lacking("remote", { code: "remote-not-wanted", asked: "hybrid" }))).toEqual([
    { kind: "remote", remote: ["hybrid", "remote"] },
  ]);
  expect(suggested(lacking("permit", { code: "permit-missing", words: ["CH"] }))).toEqual([
    { kind: "permits", permits: ["CH", "DE"] },
  ]);
  expect(suggested(lacking("deal-breaker", { code: "deal-breaker", words: ["Nights"] }))).toEqual([
    { kind: "dealBreakers", dealBreakers: ["Travel"] },
  ]);
  expect(
    suggested(lacking("salary", { code: "salary-below", has: 9e4, asked: 8e4, words: ["CHF"] })),
  ).toEqual([{ kind: "salary", salary: { amount: 80_000, currency: "CHF", period: "year" } }]);
  expect(suggested(lacking("place", { code: "place-elsewhere", has: "IT" }))).toEqual([
    { kind: "home", city: "Zürich", countryCode: "CH" },
  ]);
});

test("what could bring the most comes first, each once, and what is met or does not count not at all", () => {
  const skill = (name: string, possible: number): FitItem => ({
    ...lacking("hard", { code: "not-named", words: [name] }),
    possible,
  });
  const met: FitItem = { ...skill("Go", 90), status: "matched", points: 70 };
  expect(
    suggested(skill("Kafka", 5), skill("Terraform", 20), skill("Kafka", 1), skill("Tact", 0), met),
  ).toEqual([
    { kind: "skill", name: "Terraform" },
    { kind: "skill", name: "Kafka" },
  ]);
});

test("the years that are asked for stand in for work of the kind", () => {
  const work = lacking("work", { code: "other-work" });
  expect(suggested(work)).toMatchObject([{ kind: "position", from: "2024-03" }]);
  expect(suggested(work, lacking("experience", { code: "years", has: 0, asked: 5 }))).toMatchObject([
    { kind: "position", from: "2021-03" },
  ]);
});
