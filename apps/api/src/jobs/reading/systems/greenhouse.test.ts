import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read.ts";

const range = { min_cents: 12_000_000, max_cents: 15_000_000, currency_type: "USD", title: "Annual salary" };
const readRanges = (...ranges: unknown[]) =>
  readOne({
    jsonLd: {
      id: 1,
      title: "Baker",
      absolute_url: "https://boards.greenhouse.io/crust/jobs/1",
      pay_input_ranges: ranges,
    },
  });

describe("Greenhouse's ranges of pay", () => {
  it("are a salary, for the period that their title says", () => {
    const { fields, sources } = readRanges(range);
    expect(fields.salary).toMatchObject({ min: 120_000, max: 150_000, currency: "USD", period: "year" });
    expect(sources.salary).toEqual({ kind: "system", path: "Greenhouse: pay_input_ranges" });
    expect(readRanges({ ...range, title: "NYC" }).fields.salary).toMatchObject({
      min: 120_000,
      period: null,
    });
  });

  it("that are several are told", () => {
    const { fields, warnings } = readRanges(range, { ...range, min_cents: 9_000_000, title: "Elsewhere" });
    expect(fields.salary).toMatchObject({ min: 120_000, max: 150_000 });
    expect(warnings).toEqual([{ field: "salary", message: expect.stringContaining("Several salaries") }]);
  });
});
