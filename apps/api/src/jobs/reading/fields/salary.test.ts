import { describe, expect, it } from "vitest";
import { readProperties } from "../testing/read.ts";

const salaryOf = (baseSalary: unknown, more: Record<string, unknown> = {}) =>
  readProperties({ baseSalary, ...more }).fields.salary;

const yearly = { min: 100_000, max: 100_000, currency: "USD", period: "year", text: null };

describe("a salary is read from", () => {
  it.each([
    ["a number", 40, { min: 40, max: 40 }],
    ["a number as text", "100000", { min: 100_000, max: 100_000, text: "100000" }],
    ["a text with a sign", "$10,500", { min: 10_500, max: 10_500, text: "$10,500" }],
    ["a MonetaryAmount with a number", { currency: "USD", value: 100_000, unitText: "YEAR" }, yearly],
    ["a MonetaryAmount with a text", { currency: " usd ", value: "100000.00", unitText: "YEAR" }, yearly],
    ["a QuantitativeValue", { currency: "USD", value: { value: 100_000, unitText: "YEAR" } }, yearly],
    [
      "a QuantitativeValue in a list",
      [{ currency: "USD", value: [{ value: "100000", unitText: "YEAR" }] }],
      yearly,
    ],
    [
      "a text like 40.00",
      { currency: "USD", value: { value: "40.00", unitText: "HOUR" } },
      { min: 40, max: 40, period: "hour" },
    ],
    [
      "a range",
      { value: { minValue: 69, maxValue: "850.50", unitText: "DAY" } },
      { min: 69, max: 850.5, period: "day" },
    ],
    [
      "a range on the amount itself",
      { minValue: "20,000/-", maxValue: "42,000/-", currency: "INR" },
      { min: 20_000, max: 42_000, currency: "INR" },
    ],
    [
      "names in other capitals",
      { value: { minvalue: 10, maxvalue: 20, UnitText: "hour" } },
      { min: 10, max: 20, period: "hour" },
    ],
    ["a minimum alone", { value: { minValue: 50_000 } }, { min: 50_000, max: null }],
    [
      "a maximum alone, the minimum zero",
      { value: { minValue: 0, maxValue: 50_000 } },
      { min: null, max: 50_000 },
    ],
    ["a minimum, the maximum zero", { minValue: 25_000, maxValue: 0 }, { min: 25_000, max: null }],
    [
      "a PriceSpecification",
      { price: 30_000, priceCurrency: "EUR" },
      { min: 30_000, max: 30_000, currency: "EUR" },
    ],
    ["a code of a unit", { value: { value: 12, unitCode: "HUR" } }, { min: 12, period: "hour" }],
    ["a value object", { value: { "@value": "55000" } }, { min: 55_000, max: 55_000 }],
  ])("%s", (_, baseSalary, salary) => {
    expect(salaryOf(baseSalary)).toMatchObject(salary);
  });

  it.each([
    ["£30000.00 - £35000.00 per annum", { min: 30_000, max: 35_000, currency: "GBP", period: "year" }],
    ["12500-28500/-", { min: 12_500, max: 28_500 }],
    ["80k–100k EUR", { min: 80_000, max: 100_000, currency: "EUR" }],
    ["18 000 - 25 000 PLN / month", { min: 18_000, max: 25_000, currency: "PLN", period: "month" }],
    ["up to $50,000", { min: null, max: 50_000 }],
    ["ab 45.000 € brutto pro Jahr", { min: 45_000, max: null, currency: "EUR", period: "year" }],
    ["1.500,50 €", { min: 1500.5, max: 1500.5, currency: "EUR" }],
    ["CHF 5'500 – 6'200 p.m.", { min: 5_500, max: 6_200, currency: "CHF", period: "month" }],
    ["月給25万円", { min: 250_000, max: 250_000, currency: "JPY", period: "month" }],
    ["18 - 22 k€ brut annuel", { min: 18_000, max: 22_000, currency: "EUR", period: "year" }],
    ["US$ 25.50 an hour", { min: 25.5, max: 25.5, currency: "USD", period: "hour" }],
    ["$120,000+", { min: 120_000, max: null }],
    ["between 20 and 25 GBP hourly", { min: 20, max: 25, currency: "GBP", period: "hour" }],
  ])("the words %j", (words, salary) => {
    if (salary === null) expect(salaryOf(words)).toMatchObject({ min: null, max: null, text: words });
    else expect(salaryOf(words)).toMatchObject({ ...salary, text: words });
  });
});

describe("words without an amount stay words, with a warning", () => {
  it.each([
    "Minimum wage",
    "competitive",
    "nach Vereinbarung",
    "A convenir",
    "DOE",
    "4 weeks of holiday, 500 bonus",
    "Salary: 13th month",
    "401k",
    "24/7",
    "1e999",
    "-5",
    "0x10",
    "٣٠٠٠",
  ])("%j", (words) => {
    for (const baseSalary of [words, { value: words, currency: "USD" }, { value: { value: words } }]) {
      const { fields, warnings } = readProperties({ baseSalary });
      expect(fields.salary).toMatchObject({ min: null, max: null, text: words });
      expect(warnings).toContainEqual({ field: "salary", message: expect.stringContaining(words) });
    }
  });

  it("and keep the currency that is stated apart", () => {
    expect(salaryOf("Minimum wage", { salaryCurrency: "USD" })).toMatchObject({ min: null, currency: "USD" });
  });
});

describe("numbers that nobody can mean are not believed", () => {
  it.each([
    ["a minimum above the maximum", { minValue: 50_000, maxValue: 40_000 }],
    ["zero", { value: 0 }],
    ["zero to zero", { minValue: 0, maxValue: 0 }],
    ["zero as text", { value: "0.00" }],
    ["one to a million", { minValue: 1, maxValue: 1_000_000 }],
    ["one", { value: 1 }],
    ["below zero", { value: -100 }],
    ["more than fits", { value: 1e300 }],
    ["more than a number holds", { value: "9".repeat(400) }],
  ])("%s", (_, value) => {
    const { fields, warnings } = readProperties({ baseSalary: { currency: "EUR", value } });
    expect(fields.salary).toMatchObject({ min: null, max: null, currency: "EUR", text: expect.any(String) });
    expect(warnings.map(({ field }) => field)).toContain("salary");
  });

  it("nor a third party's estimate", () => {
    expect(readProperties({ estimatedSalary: { value: 50_000, currency: "USD" } }).fields.salary).toBeNull();
  });
});

describe("the currency", () => {
  it.each([
    ["€", "EUR"],
    ["£", "GBP"],
    ["円", "JPY"],
    ["JPN", "JPY"],
    ["RUR", "RUB"],
    ["Kč", "CZK"],
    ["Rs", "INR"],
    ["Euro", "EUR"],
    ["chf", "CHF"],
  ])("%j is %s", (words, code) => {
    expect(salaryOf({ currency: words, value: 5000 })?.currency).toBe(code);
  });

  it("that is no currency is null and noted", () => {
    const { fields, warnings } = readProperties({ baseSalary: { currency: "gold", value: 5000 } });
    expect(fields.salary).toMatchObject({ min: 5000, currency: null });
    expect(warnings).toEqual([{ field: "salary", message: '"gold" is not the code of a currency' }]);
  });

  it.each(["constructor", "__proto__", "toString", "XXYZ"])("%j is none", (words) => {
    expect(salaryOf({ currency: words, value: 5000 })?.currency).toBeNull();
    const posting = { jobLocation: { address: { addressCountry: words } } };
    expect(salaryOf("$5000", posting)?.currency).toBeNull();
  });

  it("of a bare $ is that of the country, and unknown without one", () => {
    const inCountry = (addressCountry: string) => ({ jobLocation: { address: { addressCountry } } });
    expect(salaryOf("$5000", inCountry("CA"))?.currency).toBe("CAD");
    expect(salaryOf("$5000", inCountry("United States"))?.currency).toBe("USD");
    expect(salaryOf("$5000", inCountry("FR"))?.currency).toBeNull();
    expect(salaryOf("$5000")?.currency).toBeNull();
  });
});

describe("the period", () => {
  it.each([
    ["HOUR", "hour"],
    ["hourly", "hour"],
    ["https://schema.org/HOUR", "hour"],
    ["per day", "day"],
    ["WEEKLY", "week"],
    ["Month", "month"],
    ["p.a.", "year"],
    ["per annum", "year"],
    ["ANNUAL", "year"],
    ["Null", null],
    ["fortnight", null],
  ] as const)("%j is %s", (unitText, period) => {
    const amount = { hour: 30, day: 250, week: 1_000, month: 5_000, year: 50_000 }[period ?? "month"];
    expect(salaryOf({ value: { value: amount, unitText } })?.period).toBe(period);
  });
});

describe("an amount that cannot be of its period", () => {
  it.each([
    [{ currency: "USD", value: { value: 85_000, unitText: "HOUR" } }, "85000 HOUR"],
    [{ currency: "USD", value: { minValue: 50, maxValue: 60, unitText: "YEAR" } }, "50 – 60 YEAR"],
    [{ currency: "EUR", value: { minValue: 40_000, maxValue: 5_000_000, unitText: "DAY" } }, null],
    ["85.000 € pro Stunde", "85.000 € pro Stunde"],
  ])("keeps its words, and the period is not believed: %j", (baseSalary, text) => {
    const { fields, warnings } = readProperties({ baseSalary });
    expect(fields.salary?.period).toBe(text === null ? "day" : null);
    if (text !== null) expect(fields.salary).toMatchObject({ text, min: expect.any(Number) });
    expect(warnings.filter(({ field }) => field === "salary")).toHaveLength(1);
  });

  it("is judged by what its currency is worth", () => {
    const hourly = (currency: string) => salaryOf({ currency, value: { value: 3_000, unitText: "HOUR" } });
    expect(hourly("JPY")?.period).toBe("hour");
    expect(hourly("EUR")?.period).toBeNull();
    expect(salaryOf({ currency: "JPY", value: { value: 5_000, unitText: "YEAR" } })?.period).toBeNull();
  });
});

describe("the words of a salary", () => {
  it.each([
    [{ minValue: "45.000", maxValue: "60.000,00" }, "45.000 – 60.000,00"],
    [{ minValue: "3.500", maxValue: "4.200", unitText: "Monat" }, "3.500 – 4.200 Monat"],
    [{ minValue: 45_000, maxValue: "60.000" }, "45000 – 60.000"],
    [{ minValue: 0, maxValue: 0 }, "0 – 0"],
    [{ minValue: 9, maxValue: 7 }, "9 – 7"],
  ])("of %j are %j", (value, text) => {
    expect(salaryOf({ currency: "EUR", value })?.text).toBe(text);
  });

  it("that name several are told", () => {
    const words = "$120,000-$140,000 (CA), $100,000-$120,000 (TX)";
    const { fields, warnings } = readProperties({
      baseSalary: words,
      jobLocation: { address: { addressCountry: "US" } },
    });
    expect(fields.salary).toMatchObject({ min: 120_000, max: 140_000, text: words });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining("several salaries")]);
  });

  it.each([
    ["CHF 5'200.- bis 5'800.- pro Monat x13", 5_200, 5_800],
    ["CHF 5'200.– bis 5'800.–", 5_200, 5_800],
    ["Fr. 5200,- EUR", 5_200, 5_200],
  ])("have marks behind an amount: %j", (words, min, max) => {
    expect(salaryOf(words)).toMatchObject({ min, max, text: words });
  });
});
