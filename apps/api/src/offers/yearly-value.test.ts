import { describe, expect, test } from "vitest";
import { amountOf, centsOf, storedAmount } from "./cents.ts";
import { yearlyValue } from "./yearly-value.ts";

const pay = { base: "85000", timesPerYear: 1, bonus: null, signing: null, equity: null };

test("amounts are exact to the cent, also where binary fractions are not", () => {
  expect(amountOf(centsOf("0.1") + centsOf("0.2"))).toBe("0.30");
  expect(storedAmount(9_999_999_999_999.99)).toBe("9999999999999.99");
  expect([storedAmount(1.1), storedAmount(4000)]).toEqual(["1.10", "4000"]);
});

describe("the yearly value", () => {
  test("of a monthly base is by the months that are paid", () => {
    expect(yearlyValue({ ...pay, base: "4333.33", timesPerYear: 13 })).toMatchObject({
      firstYear: "56333.29",
      laterYears: "56333.29",
      base: "56333.29",
    });
  });

  test("has the bonus as an amount, or in per cent of the base of a year", () => {
    expect(yearlyValue({ ...pay, bonus: { kind: "amount", value: "5000.50" } }).laterYears).toBe("90000.50");
    expect(
      yearlyValue({ ...pay, base: "3333.33", timesPerYear: 12, bonus: { kind: "percent", value: "12.5" } }),
    ).toMatchObject({ base: "39999.96", bonus: "5000", laterYears: "44999.96" });
  });

  test("has the signing bonus in the first year alone, and equity by its years", () => {
    expect(
      yearlyValue({
        ...pay,
        signing: "10000",
        equity: { grant: "100000", years: 3, cliffMonths: 12 },
      }),
    ).toEqual({
      firstYear: "128333.33",
      laterYears: "118333.33",
      base: "85000",
      bonus: "0",
      equity: "33333.33",
      signing: "10000",
    });
  });

  test("has no equity in the first year if the cliff is longer", () => {
    const equity = { grant: "40000", years: 4, cliffMonths: 18 };
    expect(yearlyValue({ ...pay, equity })).toMatchObject({ firstYear: "85000", laterYears: "95000" });
  });
});
