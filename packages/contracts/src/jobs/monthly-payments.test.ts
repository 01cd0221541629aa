import { describe, expect, it } from "vitest";
import { yearlySalaryOf } from "./model.ts";
import { monthlyPaymentsOf } from "./monthly-payments.ts";

describe("how many monthly payments a year has is read of the words of a salary", () => {
  it.each([
    ["2 800 € brut / mois sur 13 mois", 13],
    ["1.400 €/mes en 14 pagas", 14],
    ["3.000 € brutto im Monat, 14 Gehälter", 14],
    ["CHF 5'200.- bis 5'800.- pro Monat x13", 13],
    ["CHF 5'200 pro Monat × 13", 13],
    ["14 pagas de 1.323 €", 14],
    ["3.000 € im Monat, 13,5 Monatsgehälter", 13.5],
    ["3.000 € im Monat", null],
    ["3 x 1000 €", null],
    ["within 24 mois", null],
    ["x1300", null],
    ["2 000 € par mois, contrat de 6 mois", null],
  ])("%j: %s", (words, payments) => expect(monthlyPaymentsOf(words)).toBe(payments));
});

describe("the yearly value of a monthly salary", () => {
  const salary = { min: 1_000, max: 2_000, currency: "EUR", period: "month", text: null } as const;

  it("has twelve payments, or as many as its words count", () => {
    expect(yearlySalaryOf(salary)).toEqual({ min: 12_000, max: 24_000, currency: "EUR" });
    expect(yearlySalaryOf({ ...salary, text: "1.000–2.000 €/mes en 14 pagas" })).toEqual({
      min: 14_000,
      max: 28_000,
      currency: "EUR",
    });
  });

  it("while one for a year holds them all", () => {
    expect(yearlySalaryOf({ ...salary, period: "year", text: "en 14 pagas" })).toMatchObject({ min: 1_000 });
  });
});
