import { expect, test } from "vitest";
import { languagesToChoose } from "./languages-to-choose.ts";

test.each([
  ["German or French for talking with users; English in the team", ["de", "fr"]],
  ["Fluent German, French or Italian", ["de", "fr", "it"]],
  ["Deutsch oder Französisch auf Niveau C1", ["de", "fr"]],
  ["Vous parlez allemand ou anglais", ["de", "en"]],
  ["Hablas español o catalán", ["es", "ca"]],
  ["Fluent German and English", []],
  ["English, and German or French", []],
  ["Fluent English or the wish to learn it", []],
])("%s: one of %j", (sentence, codes) => {
  expect([...languagesToChoose(sentence)].sort()).toEqual([...codes].sort());
});
