import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { halves, labelsFolder } from "../folder.ts";
import { assignHalves } from "../halves.ts";
import { postingSources } from "../texts.ts";
import { changed } from "./changes.ts";
import { duplicatePairs, recipePairs, recipesFile, writtenPairs } from "./pairs.ts";
import { pairsOf } from "./recipes.ts";

const sources = halves.flatMap((half) => postingSources(half).map((source) => ({ half, source })));

describe("the sources of texts", () => {
  it("fall into halves by their employers, so that none stands in both", () => {
    for (const [language, group] of Map.groupBy(sources, ({ source }) => source.language)) {
      const employers = [...new Set(group.map(({ source }) => source.employer))];
      const rule = assignHalves(language, employers);
      for (const { half, source } of group) expect(rule.get(source.employer), source.id).toBe(half);
    }
  });

  it("come from a file of the project, or were written for it", () => {
    for (const { source } of sources) {
      const [file = ""] = source.origin.split("#");
      const known = source.origin === "written" || existsSync(join(labelsFolder, "../postings", file));
      expect(known, source.origin).toBe(true);
    }
  });

  it("have all the words that their variants replace, and lines for their role", () => {
    for (const { source } of sources) {
      for (const { replace } of [source.level, source.sibling, source.elsewhere])
        for (const [from] of replace) expect(source.text, source.id).toContain(from);
      expect(source.text.split("\n").length).toBeGreaterThanOrEqual(source.body[1]);
    }
  });
});

describe.each(halves)("the %s pairs", (half) => {
  it("are what the recipes make of the sources", async () => {
    const lines = pairsOf(postingSources(half)).map((pair) => `${JSON.stringify(pair)}\n`);
    await expect(lines.join("")).toMatchFileSnapshot(recipesFile(half));
  });

  it("name each pair once", () => {
    const ids = duplicatePairs(half).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("use sources of their own half alone, in each side", () => {
    const own = new Set(postingSources(half).map(({ id }) => id));
    for (const { a, b } of recipePairs(half))
      for (const { source, changes } of [a, b]) {
        expect(own).toContain(source);
        for (const change of changes) if (change.change === "body-of") expect(own).toContain(change.source);
      }
  });

  it("have two sides that differ, and unlike texts or places where they are two jobs", () => {
    for (const { id, a, b, duplicate } of duplicatePairs(half)) {
      expect(a.url === b.url && a.text === b.text && a.title === b.title, id).toBe(false);
      const told = ({ title, company, location, text }: typeof a) =>
        [title, company, location, text].join("\n");
      if (!duplicate) expect(told(a), id).not.toBe(told(b));
    }
  });
});

it("the labelled pairs are as many as their README says", () => {
  const count = (half: (typeof halves)[number]) => {
    const pairs = duplicatePairs(half);
    return { pairs: pairs.length, duplicates: pairs.filter(({ duplicate }) => duplicate).length };
  };
  expect({ tuning: count("tuning"), frozen: count("frozen") }).toEqual({
    tuning: { pairs: 335, duplicates: 166 },
    frozen: { pairs: 248, duplicates: 123 },
  });
});

it("the employers of the pairs written by hand stand in one half each", () => {
  const pairs = halves.flatMap((half) => writtenPairs(half).map((pair) => ({ half, pair })));
  const rule = assignHalves("written", [...new Set(pairs.map(({ pair }) => pair.a.company ?? ""))]);
  for (const { half, pair } of pairs) expect(rule.get(pair.a.company ?? ""), pair.id).toBe(half);
});

it("a change that goes by lines of the source goes by those of the source", () => {
  const [first] = sources;
  if (first === undefined) throw new Error("no source");
  const { source } = first;
  const find = () => source;
  const { text } = changed(source, [{ change: "drop-lines", lines: [1] }], find);
  expect(text).toBe(source.text.split("\n").slice(1).join("\n"));
  const cut = changed(source, [{ change: "keep-first", share: 0.4 }], find).text;
  expect(source.text.startsWith(cut.slice(0, -2))).toBe(true);
});
