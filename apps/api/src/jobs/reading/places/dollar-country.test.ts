import { describe, expect, it } from "vitest";
import { readOne, readProperties } from "../testing/read.ts";

const textAt = (place: string) =>
  readOne({ text: `Baker\nLocation: ${place}\nSalary: $60,000 - $70,000 a year\nWe bake bread.` });

describe("a bare $ is the dollar of the place", () => {
  it.each([
    ["Reno, NV", "USD"],
    ["Ohio", "USD"],
    ["Remote, Texas", "USD"],
    ["New York, NY", "USD"],
    ["Wilmington, DE", "USD"],
    ["San Francisco, CA", "USD"],
    ["Springfield, CA 94105", "USD"],
    ["Toronto, ON", "CAD"],
    ["Halifax, Nova Scotia", "CAD"],
    ["Sydney, NSW", "AUD"],
    ["Brisbane, Queensland", "AUD"],
    ["Toronto, CA", null],
    ["Bogotá, CO", null],
    ["Lisbon, Portugal", null],
    ["Reno, NV | Toronto, ON", null],
  ])("%s: %s", (place, currency) => {
    const { fields, warnings } = textAt(place);
    expect(fields.salary).toMatchObject({ min: 60_000, max: 70_000, currency });
    const isSaid = warnings.some(({ message }) => message.includes("which dollar"));
    expect(isSaid).toBe(currency === null);
  });

  it("also in structured data and in the text of the description", () => {
    const jobLocation = { address: { addressLocality: "Reno", addressRegion: "NV" } };
    expect(readProperties({ jobLocation, baseSalary: "$60,000" }).fields.salary?.currency).toBe("USD");
    const description = "<p>The salary is $60,000 - $70,000 a year.</p>";
    expect(readProperties({ jobLocation, description }).fields.salary?.currency).toBe("USD");
  });
});
