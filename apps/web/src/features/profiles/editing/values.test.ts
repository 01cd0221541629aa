import { expect, test } from "vitest";
import { collisions, differing, leftAfter } from "./values.ts";

test("only what says something else is sent", () => {
  expect(
    differing({ title: "Baker", keywords: ["a"] }, { title: "Baker", keywords: ["b"], url: null }),
  ).toEqual({
    keywords: ["a"],
  });
});

test("what was typed while it was being sent is still to be sent", () => {
  expect(leftAfter({ title: "Bakers", url: "x" }, { title: "Baker", url: "x" })).toEqual({ title: "Bakers" });
});

test("somebody else's change of another field is no conflict, nor is the same word", () => {
  const before = { title: "Baker", company: "Mill", place: null };
  const theirs = { title: "Cook", company: "Mill & Co", place: "Bern" };
  expect(collisions({ company: "Mühle", place: "Bern" }, before, theirs)).toEqual({ company: "Mill & Co" });
  expect(collisions({ place: "Basel" }, before, { ...before, title: "Cook" })).toEqual({});
});
