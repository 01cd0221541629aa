// Writes the taxonomy of skills from its sources: see docs/decisions/0061-skills.md.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mergeRows } from "./merge.ts";
import { wordsOf } from "./ordinary.ts";
import { giveEachNameOnce } from "./ownership.ts";
import { phrasedSkills } from "./phrases.ts";
import { splitProducts } from "./products.ts";
import { isDropped, type Skill, toSkill } from "./skills.ts";
import { readSource } from "./sources.ts";
import { textOf } from "./text.ts";

const usage = `Usage: pnpm taxonomy --esco <skills-esco.csv> --tech <skills-tech.csv>

Merges the entries of ESCO, O*NET, GitHub's topics and Linguist that are the same skill, decides which of their names are
found in texts and how they must be written, and writes the taxonomy that the server reads.`;

const file = fileURLToPath(new URL("../src/skills/taxonomy/taxonomy.tsv", import.meta.url));

/** A phrase for a skill that is not there would be lost without a word. */
const demandSkills = (skills: readonly Skill[]): void => {
  const known = new Set(skills.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]));
  const small = new Set([...known].map((name) => name.toLowerCase()));
  const missing = phrasedSkills().filter((name) => !small.has(name));
  if (missing.length > 0)
    throw new Error(`phrases.tsv and languages.tsv name no skills: ${missing.join(", ")}`);
};

const run = ({ esco, tech }: { readonly esco: string; readonly tech: string }): void => {
  const rows = [...readSource(esco), ...readSource(tech)].filter((row) => !isDropped(row));
  const words = wordsOf(rows);
  const merged = mergeRows(splitProducts(rows), words.ordinary);
  const skills = giveEachNameOnce(merged.map((skill) => toSkill(skill, words)));
  demandSkills(skills);
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
