import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Half, halves, labelsFolder } from "../../jobs/labels/folder.ts";
import { postingSources } from "../../jobs/labels/texts.ts";
import { fitLabels } from "./load.ts";

const pairs = halves.flatMap((half) => fitLabels(half).pairs.map((pair) => ({ half, ...pair })));

function counts(half: Half) {
  const mine = pairs.filter((pair) => pair.half === half);
  return {
    pairs: mine.length,
    byLabel: [0, 1, 2, 3, 4].map((label) => mine.filter((pair) => pair.label === label).length),
    withRequirements: mine.filter(({ requirements }) => requirements !== undefined).length,
    texts: new Set(mine.map(({ text }) => text)).size,
    resumes: new Set(mine.map(({ resume }) => resume)).size,
  };
}

describe("the labels of fit", () => {
  it("are as many as their README says", () => {
    expect({ tuning: counts("tuning"), frozen: counts("frozen") }).toEqual({
      tuning: { pairs: 111, byLabel: [25, 46, 14, 8, 18], withRequirements: 65, texts: 23, resumes: 49 },
      frozen: { pairs: 92, byLabel: [20, 35, 13, 8, 16], withRequirements: 53, texts: 17, resumes: 47 },
    });
  });

  it("judge every text in its own half, so that no employer stands in both", () => {
    for (const half of halves) {
      const texts = pairs.filter((pair) => pair.half === half).map(({ text }) => text);
      const ids = postingSources(half).map(({ id }) => id);
      expect([...new Set(texts)].sort()).toEqual(ids.sort());
    }
  });

  it("judge a pair once", () => {
    expect(new Set(pairs.map(({ text, resume }) => `${text} ${resume}`)).size).toBe(pairs.length);
  });

  it("are of documents that give a name and work", () => {
    const document = z.object({ basics: z.object({ name: z.string() }), work: z.array(z.unknown()).min(1) });
    for (const resume of new Set(pairs.map((pair) => pair.resume))) {
      const read: unknown = JSON.parse(readFileSync(join(labelsFolder, "../resumes", resume), "utf8"));
      expect(document.safeParse(read).success, resume).toBe(true);
    }
  });

  it("call something met of what is good, and something missing or partly so of what is poor", () => {
    for (const { text, resume, label, requirements } of pairs) {
      if (requirements === undefined) continue;
      const short = requirements.missing.length + requirements.partly.length;
      if (label >= 3) expect(requirements.met, `${text} ${resume}`).not.toEqual([]);
      if (label <= 2) expect(short, `${text} ${resume}`).toBeGreaterThan(0);
    }
  });
});
