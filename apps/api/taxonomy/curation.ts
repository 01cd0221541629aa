import { readFileSync } from "node:fs";
import { z } from "zod";
import { compact } from "./names.ts";

const Names = z.object({ _because: z.string(), names: z.array(z.string()) });

const Rules = z.object({
  vendors: Names,
  categoriesWithProducts: Names,
  apart: Names,
  dropped: Names,
  besideOthers: Names,
  searchedOnly: Names,
  anyCase: Names,
});

const Technologies = z.object({
  skills: z.array(z.tuple([z.string(), z.array(z.string())])),
});

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`curation/${file}`, import.meta.url), "utf8"));

const rules = Rules.parse(read("rules.json"));

const keysOf = ({ names }: z.output<typeof Names>): ReadonlySet<string> => new Set(names.map(compact));

/** A name with the sign that says how it must be written to be found: see `marks.ts`. */
export interface SignedName {
  readonly sign: "" | "^" | "?";
  readonly name: string;
}

export const signed = (text: string): SignedName => {
  const [, sign = "", name = ""] = /^([\^?]?)(.*)$/.exec(text) ?? [];
  return { sign: sign === "^" || sign === "?" ? sign : "", name };
};

export interface CuratedSkill extends SignedName {
  readonly names: readonly SignedName[];
}

const curatedOf = (file: string): CuratedSkill[] =>
  Technologies.parse(read(file)).skills.map(([name, names]) => ({
    ...signed(name),
    names: names.map(signed),
  }));

/** What no source says, decided by hand. Sets hold names as `compact` writes them. */
export const curation = {
  vendors: rules.vendors.names.toSorted((one, other) => other.length - one.length),
  categoriesWithProducts: new Set(rules.categoriesWithProducts.names),
  apart: keysOf(rules.apart),
  dropped: new Set(rules.dropped.names),
  besideOthers: keysOf(rules.besideOthers),
  searchedOnly: new Set(rules.searchedOnly.names),
  anyCase: keysOf(rules.anyCase),
  technologies: curatedOf("technologies.json"),
};
