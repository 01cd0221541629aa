import { describe, expect, test } from "vitest";
import { codeOfLanguage, languageWords } from "./language-names.ts";

/** As the runtime names them; not all of its names are what people write. */
const namesIn = (locale: string) => {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return [...languageWords.keys()].map((code) => [names.of(code), code] as const);
};

describe("the code of a language", () => {
  test.each(["en", "de", "fr", "es"])(
    "is found by its name in the language %s, also without accents",
    (locale) => {
      for (const [name = "", code] of namesIn(locale)) {
        expect([name, codeOfLanguage(name)]).toEqual([name, code]);
        const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
        expect([plain, codeOfLanguage(plain.toUpperCase())]).toEqual([plain, code]);
      }
    },
  );

  test.each([
    ["Deutsch (Muttersprache)", "de"],
    ["Englischkenntnisse", "en"],
    ["Französische Sprache", "fr"],
    ["Brazilian Portuguese", "pt"],
    ["Mandarin Chinese", "zh"],
    ["  Magyar ", "hu"],
    ["Espan\u0303ol", "es"],
    ["日本語", "ja"],
  ])("is found in %s", (name, code) => {
    expect(codeOfLanguage(name)).toBe(code);
  });

  test.each(["", "Klingon", "Deutsche Gebärdensprache", "British Sign Language", "Polishing", "Germanic"])(
    "is not found in %s",
    (name) => {
      expect(codeOfLanguage(name)).toBeUndefined();
    },
  );
});

test.each([
  "Disponibilidad para trabajar fines de semana",
  "Handle parking fines and permits",
  "Erfahrung mit Projekten in Georgien, Armenien, Bosnien und Indonesien",
  "Danes and Swedes",
])("no language is found in the text %s", (text) => {
  expect([...languageWords].filter(([, words]) => words.test(text))).toEqual([]);
});
