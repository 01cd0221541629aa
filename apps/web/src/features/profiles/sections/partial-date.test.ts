import { expect, test } from "vitest";
import { readPartialDate, writePartialDate } from "./partial-date.ts";

test.each([
  ["2019", "2019"],
  [" 2019-03 ", "2019-03"],
  ["2019-03-14", "2019-03-14"],
  ["3/2019", "2019-03"],
  ["12.2019", "2019-12"],
  ["", null],
  ["03/04/2021", undefined],
  ["2019-13", undefined],
  ["13/2019", undefined],
  ["since 2019", undefined],
])("%s is %s", (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
});

test.each([
  ["2019", "2019"],
  ["2019-03", "Mar 2019"],
  ["2019-03-14", "Mar 14, 2019"],
])("%s is written %s", (date, written) => {
  expect(writePartialDate(date)).toBe(written);
});
