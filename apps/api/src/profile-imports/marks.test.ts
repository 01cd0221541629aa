import { expect, it } from "vitest";
import { marksOf } from "./marks.ts";

const names = Array.from({ length: 20_000 }, (_, index) => `Skill ${index}`);
const skills = names.map((name) => ({ name }));
const mark = { confidence: "sure", line: 0, toLine: 0 } as const;
const marks = Object.fromEntries(names.map((_, index) => [`/skills/${index}/name`, mark]));
const reading = { lines: [], resume: { skills }, marks, notes: [], problems: [] };

it("twenty thousand values keep their marks in time, but for the one that was corrected", () => {
  const corrected = { skills: skills.with(7, { name: "Bread" }) };
  const { "/skills/7/name": _, ...others } = marks;
  expect(Object.keys(marksOf(reading, corrected))).toEqual(Object.keys(others));
});

it("what a document has from elsewhere than itself is no value of it", () => {
  const odd = { ...reading, marks: { "/skills/toString": mark }, resume: { skills: [], toString: 1 } };
  expect(marksOf(odd, { skills: [] })).toEqual(odd.marks);
});
