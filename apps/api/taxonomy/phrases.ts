import { readFileSync } from "node:fs";
import { type SignedName, signed } from "./curation.ts";
import { verbForms } from "./verb-forms.ts";

const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(`curation/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

const namesIn = (cell = ""): string[] => cell.split(";").filter(Boolean);

/** What people write for skills whose sources have it in English alone, or in stiffer words; verbs in their common forms. */
const readPhrases = (): [string, string[]][] =>
  rowsOf("phrases.tsv").map(([skill = "", english, german, french, spanish]) => [
    skill,
    [
      ...namesIn(english),
      ...namesIn(german),
      ...namesIn(french).flatMap((name) => verbForms(name, "fr")),
      ...namesIn(spanish).flatMap((name) => verbForms(name, "es")),
    ],
  ]);

/** Germans write `Englischkenntnisse` as one word. */
const withKnowledge = (name: string) => [name, `${name}kenntnisse`, `${name}-Kenntnisse`];

const readLanguages = (): [string, string[]][] =>
  rowsOf("languages.tsv").map(([skill = "", german, french, spanish]) => [
    skill,
    [...namesIn(german).flatMap(withKnowledge), ...namesIn(french), ...namesIn(spanish)],
  ]);

/** By the English name of the skill in small letters. */
const phrases: ReadonlyMap<string, readonly SignedName[]> = new Map(
  [...readPhrases(), ...readLanguages()].map(([skill, names]) => [skill.toLowerCase(), names.map(signed)]),
);

/** The further names of a skill that has one of these. */
export const phrasesOf = (names: readonly string[]): readonly SignedName[] =>
  names.flatMap((name) => phrases.get(name.toLowerCase()) ?? []);

/** Skills that the phrases name. */
export const phrasedSkills = (): readonly string[] => [...phrases.keys()];
