import { describe, expect, it } from "vitest";
import { type Half, halves } from "./folder.ts";
import { requirementLabels } from "./load.ts";
import type { RequirementLabel } from "./requirement-labels.ts";
import { postingSources } from "./texts.ts";

const rowsOf = (half: Half): RequirementLabel[] => [...requirementLabels(half).values()].flat();

const count = (rows: readonly RequirementLabel[], wanted: (row: RequirementLabel) => boolean): number =>
  rows.filter(wanted).length;

function counts(half: Half) {
  const rows = rowsOf(half);
  const firm = rows.filter(({ arguable }) => arguable === undefined);
  const ofKind = (kind: RequirementLabel["kind"]) => count(firm, (row) => row.kind === kind);
  return {
    firm: firm.length,
    critical: count(firm, ({ weight }) => weight === "critical"),
    arguable: rows.length - firm.length,
    kinds: [
      ofKind("hard"),
      ofKind("soft"),
      ofKind("experience"),
      ofKind("degree"),
      ofKind("language"),
      ofKind("permit"),
      ofKind("place"),
    ],
  };
}

describe("the labels of requirements", () => {
  it("are as many as their README says", () => {
    expect({ tuning: counts("tuning"), frozen: counts("frozen") }).toEqual({
      tuning: {
        firm: 188,
        critical: 136,
        arguable: 18,
        kinds: [51, 47, 34, 13, 19, 12, 12],
      },
      frozen: {
        firm: 127,
        critical: 106,
        arguable: 10,
        kinds: [27, 44, 21, 12, 12, 7, 4],
      },
    });
  });

  it("stand for every text, in its own half", () => {
    for (const half of halves)
      expect([...requirementLabels(half).keys()].sort()).toEqual(
        postingSources(half)
          .map(({ id }) => id)
          .sort(),
      );
  });

  it("quote sentences that stand in the text word by word", () => {
    for (const half of halves) {
      const labels = requirementLabels(half);
      for (const { id, text } of postingSources(half)) {
        const joined = text.replace(/\s+/g, " ");
        for (const { sentence } of labels.get(id) ?? []) expect(joined, id).toContain(sentence);
      }
    }
  });

  it("have one row for a sentence and kind, or language", () => {
    for (const rows of halves.flatMap((half) => [...requirementLabels(half).values()])) {
      const keys = rows.map((row) =>
        [row.sentence, row.kind, "language" in row ? row.language : ""].join("|"),
      );
      expect(new Set(keys).size, keys.join("\n")).toBe(keys.length);
    }
  });

  it("accept no kind beside a row's own that its sentence has in another row", () => {
    for (const rows of halves.flatMap((half) => [...requirementLabels(half).values()]))
      for (const { sentence, alsoAccepted } of rows)
        for (const kind of alsoAccepted?.kind ?? [])
          expect(
            count(rows, (row) => row.sentence === sentence && row.kind === kind),
            sentence,
          ).toBe(0);
  });

  it("ask for no more years at least than at most", () => {
    for (const row of halves.flatMap(rowsOf))
      if (row.kind === "experience" && row.maxYears !== null)
        expect(row.maxYears).toBeGreaterThan(row.years ?? 0);
  });
});
