import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readTaxonomy, type Taxonomy, taxonomyVersion } from "./read-taxonomy.ts";

let taxonomy: Taxonomy;
beforeAll(() => {
  taxonomy = readTaxonomy();
});

const skills = () => Array.from({ length: taxonomy.size }, (_, number) => taxonomy.skill(number));

describe("the taxonomy", () => {
  it("says its version in its first line, and the version is that of its content", () => {
    const text = readFileSync(new URL("taxonomy.tsv", import.meta.url), "utf8");
    const content = text.slice(text.indexOf("\n") + 1).trimEnd();
    const version = createHash("sha256").update(content).digest("hex").slice(0, 12);
    expect([taxonomy.version, taxonomyVersion()]).toEqual([version, version]);
  });

  it("has every key and every id of a source once, and finds its skill by each", () => {
    const all = skills().flatMap(({ key, ids }) => [key, ...ids].map((id) => ({ id, key })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const wrong = all.filter(({ id, key }) => taxonomy.skill(taxonomy.numberOf(id) ?? -1).key !== key);
    expect(wrong).toEqual([]);
  });

  it("joins what its sources have of one skill, and keeps apart what only sounds alike", () => {
    const key = (id: string) => taxonomy.skill(taxonomy.numberOf(id) ?? -1).key;
    expect(["onet:javascript", "ghtopic:javascript", "esco-l:javascript"].map(key)).toEqual(
      Array(3).fill("linguist:javascript"),
    );
    expect(key("ghtopic:spark")).not.toBe(key("esco:af7ae54f-4649-4c16-87c7-59ba41d4d57f"));
    expect(key("onet:accounting-software")).not.toBe(key("esco-l:accounting"));
  });

  it("comes from its four sources and our own additions alone", () => {
    const sources = new Set(skills().flatMap(({ key, ids }) => [key, ...ids].map((id) => id.split(":")[0])));
    expect([...sources].sort()).toEqual(["esco", "esco-l", "ghtopic", "jt", "linguist", "onet"]);
  });
});
