import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { halves, labelsFolder } from "../../jobs/labels/folder.ts";
import { assignHalves } from "../../jobs/labels/halves.ts";
import { resumeLabels, schemaCases } from "./load.ts";
import type { LabelledResume } from "./resume-labels.ts";

const resumes = join(labelsFolder, "../resumes");
const labels = halves.flatMap((half) => resumeLabels(half).map((label) => ({ half, ...label })));
const cases = halves.flatMap((half) => schemaCases(half).map((file) => ({ half, ...file })));

/** How many single values a resume states. */
const statedValues = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + statedValues(entry), 0);
  if (typeof value === "object" && value !== null) return statedValues(Object.values(value));
  return value === null ? 0 : 1;
};

function counts(half: (typeof halves)[number]) {
  const mine = labels.filter((label) => label.half === half);
  const read = mine.flatMap((label) => (label.outcome === "resume" ? [label.fields] : []));
  return {
    resumes: read.length,
    refused: mine.length - read.length,
    positions: read.flatMap(({ positions }) => positions).length,
    values: statedValues(read),
    cases: cases.filter((file) => file.half === half).flatMap((file) => Object.keys(file.cases)).length,
  };
}

/** What stands at `positions.0.end`; undefined: there is no such field. */
const valueAt = (fields: LabelledResume, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) => (value instanceof Object ? new Map(Object.entries(value)).get(key) : undefined),
      fields,
    );

describe("the labels of resumes", () => {
  it("are as many as their README says", () => {
    expect({ tuning: counts("tuning"), frozen: counts("frozen") }).toEqual({
      tuning: { resumes: 20, refused: 2, positions: 53, values: 939, cases: 30 },
      frozen: { resumes: 21, refused: 3, positions: 61, values: 1084, cases: 46 },
    });
  });

  it("name each file once", () => {
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  });

  it("fall into halves by the rule, with a unit whole in one of them", () => {
    const units = [
      ...labels,
      ...cases.map(({ half, file }) => ({ half, unit: file, stratum: "schema cases" })),
    ];
    for (const [stratum, members] of Map.groupBy(units, (label) => label.stratum)) {
      const rule = assignHalves(stratum, [...new Set(members.map(({ unit }) => unit))]);
      for (const { unit, half } of members) expect(half, unit).toBe(rule.get(unit));
    }
  });

  it("have their files in the project, where they may be there", () => {
    for (const { id, inClone } of labels) expect(existsSync(join(resumes, id)), id).toBe(inClone);
    for (const { id } of labels.filter((label) => label.id.startsWith("written/")))
      expect(statSync(join(resumes, id)).size, id).toBeLessThan(60_000);
  });

  it("give other right values to fields that there are", () => {
    for (const label of labels)
      if (label.outcome === "resume")
        for (const path of Object.keys(label.alsoAccepted ?? {}))
          expect(valueAt(label.fields, path), `${label.id} ${path}`).toBeDefined();
  });

  it("have no end of what still lasts, and no end before the start", () => {
    for (const label of labels)
      for (const { start, end, current } of label.outcome === "resume" ? label.fields.positions : []) {
        if (current) expect(end, label.id).toBeNull();
        if (start !== null && end !== null) expect(start <= end, `${label.id} ${start}`).toBe(true);
      }
  });

  it("judge every case of the schema's files", () => {
    for (const { file, cases: judged } of cases) {
      const read = z
        .record(z.string(), z.unknown())
        .parse(JSON.parse(readFileSync(join(resumes, file), "utf8")));
      expect(Object.keys(judged)).toEqual(Object.keys(read));
    }
  });
});
