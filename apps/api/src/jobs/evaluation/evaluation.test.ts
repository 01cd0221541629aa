import { describe, expect, it } from "vitest";
import { shareOf } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";
import { fallsOf } from "./recorded.ts";
import { percent } from "./report.ts";

describe("no figure is worse than recorded", () => {
  it.for(evaluations)("$name", { timeout: 60_000 }, async ({ name, measure }, { annotate, skip }) => {
    const measured = await measure();
    skip(measured === null, "SHARED_DATA_DIR names no folder with more postings");
    if (measured === null) return;
    for (const [figure, value] of measured.figures)
      if (/values?$/.test(figure))
        await annotate(`${percent(shareOf(value))} of n = ${value.n}`, `${name}, ${figure}`);
    expect(fallsOf(name, measured)).toEqual([]);
  });
});

describe("a comparison with recorded figures", () => {
  const recorded = { baking: { bread: { right: 9, n: 10 }, cake: { right: 1, n: 1 } } };

  it("tells a smaller share, and figures that are new or gone", () => {
    const figures = new Map([
      ["bread", { right: 17, n: 20 }],
      ["pie", { right: 1, n: 1 }],
    ]);
    expect(fallsOf("baking", { figures }, recorded)).toEqual([
      "baking, bread: 17 of 20, recorded were 9 of 10",
      "baking, cake: was recorded and is not measured",
      "baking, pie: is not recorded",
    ]);
  });

  it("is content with the same share and with a larger one", () => {
    const figures = new Map([
      ["bread", { right: 10, n: 10 }],
      ["cake", { right: 1, n: 1 }],
    ]);
    expect(fallsOf("baking", { figures }, recorded)).toEqual([]);
  });
});

describe("of the values that real postings state, at least 95 % are read right", () => {
  it.each(evaluations.filter(({ name }) => /^json-ld/.test(name)))("$name", async ({ measure }) => {
    const figures = (await measure())?.figures;
    const stated = figures?.get("stated values");
    if (stated !== undefined) expect(shareOf(stated)).toBeGreaterThanOrEqual(0.95);
  });
});
