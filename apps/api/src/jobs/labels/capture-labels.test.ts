import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaptureLabel } from "./capture-labels.ts";
import { halves, labelsFolder } from "./folder.ts";
import { assignHalves } from "./halves.ts";
import { captureLabels } from "./load.ts";

const labels = new Map(halves.map((half) => [half, captureLabels(half)]));
const all = [...labels.values()].flat();

/** How many values a label states: what the share of right ones is taken of. */
function statedValues(label: CaptureLabel): number {
  if (label.outcome !== "posting") return 0;
  const { salary, locations, ...rest } = label.fields;
  const parts = [rest, salary ?? {}, ...locations];
  return parts.flatMap((part) => Object.values(part)).filter((value) => value !== null).length;
}

describe("the labels of capture", () => {
  it("are as many as their README says", () => {
    const count = (half: (typeof halves)[number]) => {
      const mine = labels.get(half) ?? [];
      return { units: mine.length, values: mine.map(statedValues).reduce((sum, n) => sum + n, 0) };
    };
    expect({ tuning: count("tuning"), frozen: count("frozen") }).toEqual({
      tuning: { units: 26, values: 176 },
      frozen: { units: 24, values: 180 },
    });
  });

  it("name each posting once, and no half holds what the other does", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, file, index } of all) expect(id).toBe(`${file}#${index}`);
  });

  it("fall into halves by the rule", () => {
    const readers = Map.groupBy(all, ({ reader }) => reader);
    for (const [reader, units] of readers) {
      const rule = assignHalves(
        reader,
        units.map(({ id }) => id),
      );
      for (const half of halves)
        for (const { id } of labels.get(half)?.filter((label) => label.reader === reader) ?? [])
          expect(rule.get(id), id).toBe(half);
    }
  });

  it("have their files in the project, where they may be there", () => {
    const postings = join(labelsFolder, "../postings");
    for (const { file, inClone } of all) expect(existsSync(join(postings, file)), file).toBe(inClone);
  });

  it("give other right values to fields that there are alone", () => {
    for (const label of all) {
      if (label.outcome !== "posting") continue;
      for (const path of Object.keys(label.alsoAccepted ?? {})) {
        const [field = "", inside] = path.split(".");
        expect(Object.keys(label.fields), `${label.id} ${path}`).toContain(field);
        if (inside !== undefined) expect(Object.keys(label.fields.salary ?? {}), path).toContain(inside);
      }
    }
  });
});
