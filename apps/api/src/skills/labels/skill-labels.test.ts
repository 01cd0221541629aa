import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Half, halves, labelsFolder } from "../../jobs/labels/folder.ts";
import { assignHalves } from "../../jobs/labels/halves.ts";
import { postingSources } from "../../jobs/labels/texts.ts";
import { type SkillLabels, skillLabels } from "./skill-labels.ts";

const all = halves.flatMap((half) => skillLabels(half).map((labels) => ({ half, ...labels })));

const places = ({ mentions, optional, never }: SkillLabels) =>
  [...mentions, ...optional, ...never].toSorted((a, b) => a.at - b.at);

function counts(half: Half) {
  const labels = skillLabels(half);
  const sum = (part: "mentions" | "optional" | "never") =>
    labels.reduce((total, text) => total + text[part].length, 0);
  return {
    texts: labels.length,
    mentions: sum("mentions"),
    optional: sum("optional"),
    never: sum("never"),
  };
}

describe("the labels of skills", () => {
  it("are as many as their README says", () => {
    expect({ tuning: counts("tuning"), frozen: counts("frozen") }).toEqual({
      tuning: { texts: 21, mentions: 217, optional: 214, never: 56 },
      frozen: { texts: 18, mentions: 217, optional: 147, never: 39 },
    });
  });

  it("quote words that stand where they say", () => {
    for (const labels of all)
      for (const { at, text } of places(labels))
        expect(labels.content.slice(at, at + text.length), labels.id).toBe(text);
  });

  it("have no two labels for the same words", () => {
    for (const labels of all) {
      let end = 0;
      for (const { at, text } of places(labels)) {
        expect(at, `${labels.id} ${text}`).toBeGreaterThanOrEqual(end);
        end = at + text.length;
      }
    }
  });

  it("have a text each, and no text without labels", () => {
    for (const half of halves) {
      const ids = skillLabels(half).map(({ id }) => `${id}.txt`);
      expect(readdirSync(join(labelsFolder, "skills", half)).toSorted()).toEqual(ids.toSorted());
    }
  });

  it("are of a passage of their posting, in its half, and of resumes that there are", () => {
    for (const { id, half, kind, origin, content } of all)
      if (kind === "posting") {
        const source = postingSources(half).find((posting) => `texts/${posting.id}` === origin);
        expect(source?.text, id).toContain(content);
      } else if (kind === "resume") expect(existsSync(join(labelsFolder, "..", origin)), origin).toBe(true);
  });

  it("fall into halves by the rule, in strata of kind and language, where no posting decides", () => {
    const free = all.filter(({ kind }) => kind !== "posting");
    for (const [stratum, units] of Map.groupBy(free, ({ kind, language }) => `${kind}/${language}`))
      expect(new Map(units.map(({ id, half }) => [id, half])), stratum).toEqual(
        assignHalves(
          stratum,
          units.map(({ id }) => id),
        ),
      );
  });
});
