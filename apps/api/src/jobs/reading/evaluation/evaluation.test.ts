import { describe, expect, it } from "vitest";
import { evaluateFolder } from "./evaluate-folder.ts";
import { ownFolder, sharedFolder } from "./folders.ts";
import { percent, REQUIRED_ACCURACY, report } from "./report.ts";

const shared = sharedFolder();

describe("of the values that real postings state in JSON-LD, at least 95 % are read right", () => {
  it("in the project's own copies", async ({ annotate }) => {
    const evaluation = evaluateFolder(ownFolder);
    await annotate(`${percent(evaluation.accuracy)} of n = ${evaluation.n}`, "accuracy");
    expect(evaluation.n).toBeGreaterThan(40);
    expect(evaluation.accuracy, report(ownFolder, evaluation)).toBeGreaterThanOrEqual(REQUIRED_ACCURACY);
  });

  it("in the larger collection, where it is there", async ({ annotate, skip }) => {
    skip(shared === null, "SHARED_DATA_DIR names no folder with more postings");
    const folder = shared ?? ownFolder;
    const evaluation = evaluateFolder(folder);
    await annotate(`${percent(evaluation.accuracy)} of n = ${evaluation.n}`, "accuracy");
    expect(evaluation.files.length).toBeGreaterThanOrEqual(14);
    expect(evaluation.accuracy, report(folder, evaluation)).toBeGreaterThanOrEqual(REQUIRED_ACCURACY);
  });
});

describe("nothing is invented", () => {
  it("where the source does not say", () => {
    for (const { invented } of evaluateFolder(ownFolder).fields.values()) expect(invented).toBe(0);
  });
});
