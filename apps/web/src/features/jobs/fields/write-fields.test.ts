import { expect, test } from "vitest";
import { writePlaces, writeSalary } from "./write-fields.ts";

const salary = { min: null, max: null, currency: null, period: null, text: null };

test("a range of pay names its currency and period", () => {
  expect(writeSalary({ ...salary, min: 85_000, max: 95_000, currency: "EUR", period: "year" })).toBe(
    "€85,000 – €95,000 a year",
  );
});

test("one end, one amount, and the posting's own words", () => {
  expect(writeSalary({ ...salary, min: 20.5, currency: "USD", period: "hour" })).toBe("from $20.50 an hour");
  expect(writeSalary({ ...salary, max: 100 })).toBe("up to 100");
  expect(writeSalary({ ...salary, min: 100, max: 100 })).toBe("100");
  expect(writeSalary({ ...salary, text: "Minimum wage" })).toBe("Minimum wage");
  expect(writeSalary(null)).toBe("");
});

test("many places are counted", () => {
  const place = (text: string) => ({
    text,
    street: null,
    locality: null,
    region: null,
    postalCode: null,
    country: null,
  });
  expect(writePlaces(["Zurich", "Bern", "Basel", "Chur"].map(place))).toBe("Zurich · Bern · +2");
});
