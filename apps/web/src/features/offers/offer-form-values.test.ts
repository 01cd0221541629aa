import { expect, test } from "vitest";
import { fieldsOf, isAmount, newOffer, readAmount } from "./offer-form-values.ts";

test.each([
  ["85 000", "85000"],
  ["85'000.50", "85000.50"],
  ["85,000", "85000"],
  ["1,085,000.5", "1085000.5"],
  ["85000,50", "85000.50"],
])("%s is read as %s", (written, amount) => {
  expect(readAmount(written)).toBe(amount);
  expect(isAmount(written)).toBe(true);
});

test.each(["", "a lot", "-5", "1.234.567", "0.123"])("%s is no amount", (written) => {
  expect(isAmount(written)).toBe(false);
});

test("what is left empty is not known; a deadline has a time only where one is said", () => {
  const values = { ...newOffer(), base: "85000", deadline: "2026-03-27" };
  expect(fieldsOf(values)).toMatchObject({
    timesPerYear: null,
    bonus: null,
    equity: null,
    signing: null,
    vacationDays: null,
    deadline: "2026-03-27",
    benefits: null,
  });
  expect(fieldsOf({ ...values, deadlineTime: "17:00" }).deadline).toBe("2026-03-27T17:00");
  expect(fieldsOf({ ...values, grant: "40000" }).equity).toEqual({
    grant: "40000",
    years: 4,
    cliffMonths: 12,
  });
});
