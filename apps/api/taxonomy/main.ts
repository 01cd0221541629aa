// Writes the taxonomy of skills from its sources: see docs/decisions/0061-skills.md.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { curation } from "./curation.ts";
import { mergeRows } from "./merge.ts";
import { ordinaryWords } from "./ordinary.ts";
import { giveEachNameOnce } from "./ownership.ts";
import { splitProducts } from "./products.ts";
import { isDropped, toSkill } from "./skills.ts";
import { readSource } from "./sources.ts";
import { textOf } from "./text.ts";

const usage = `Usage: pnpm taxonomy --esco <skills-esco.csv> --tech <skills-tech.csv>

Merges the entries of ESCO, O*NET, GitHub's topics and Linguist that are the same skill, decides which of their names are
found in texts and how they must be written, and writes the taxonomy that the server reads.`;

const file = fileURLToPath(new URL("../src/skills/taxonomy/taxonomy.tsv", import.meta.url));

const run = ({ esco, tech }: { readonly esco: string; readonly tech: string }): void => {
  const rows = [...readSource(esco), ...readSource(tech)].filter((row) => !isDropped(row));
  const ordinary = ordinaryWords(rows);
  const merged = mergeRows(splitProducts(rows), ordinary);
  const curated = new Set(curation.technologies.map(({ name }) => name));
  const skills = giveEachNameOnce(
    merged.map((skill) => toSkill(skill, ordinary)),
    curated,
  );
  writeFileSync(file, textOf(skills));
  const aliases = skills.reduce((sum, skill) => sum + skill.aliases.length, 0);
  console.log(
    `Wrote ${skills.length} skills with ${aliases} other names, of ${rows.length} entries, to ${file}`,
  );
};

const { values } = parseArgs({
  options: { esco: { type: "string" }, tech: { type: "string" }, help: { type: "boolean", default: false } },
});
const { esco, tech, help } = values;
if (help || esco === undefined || tech === undefined) {
  console.log(usage);
  process.exitCode = help ? 0 : 1;
} else run({ esco, tech });
