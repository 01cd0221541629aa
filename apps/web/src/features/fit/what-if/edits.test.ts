import { expect, test } from "vitest";
import { problemOf } from "./change-problem.ts";
import { editOf, editsOf } from "./edit-of.ts";

test("a change says what an entry of the profile would say", () => {
  expect(editOf({ kind: "language", code: "de", level: "B2" })).toEqual({
    add: { section: "languages", language: "German", code: "de", level: "B2" },
  });
  expect(editOf({ kind: "position", title: " Baker ", company: "", from: "3/2019", to: "" })).toEqual({
    add: { section: "experience", title: "Baker", company: null, startDate: "2019-03", endDate: null },
  });
  expect(editOf({ kind: "home", city: "", countryCode: "CH" })).toEqual({
    basics: { city: null, countryCode: "CH" },
  });
});

test("several are tried together; of the same wish the last one counts, and other wishes stay", () => {
  expect(
    editsOf([
      { kind: "skill", name: "Terraform" },
      { kind: "remote", remote: ["remote"] },
      { kind: "permits", permits: ["CH"] },
      { kind: "remote", remote: [] },
      { kind: "without", entry: null, name: "" },
    ]),
  ).toEqual({
    add: [{ section: "skills", name: "Terraform" }],
    remove: [],
    aspirations: { remote: [], permits: ["CH"] },
    basics: {},
  });
});

const position = { kind: "position", title: "Baker", company: "", from: "2019", to: "" } as const;

test("what says too little, or no date, is not tried", () => {
  expect(problemOf({ kind: "skill", name: " " })).toBe("empty");
  expect(problemOf({ ...position, from: "" })).toBe("empty");
  expect(problemOf({ ...position, from: "03/04/2021" })).toBe("date");
  expect(problemOf(position)).toBeUndefined();
  expect(problemOf({ kind: "remote", remote: [] })).toBeUndefined();
});
