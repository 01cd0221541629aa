import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedWords, searchPatterns, searchTextOf, sortKeyOf } from "./search-text.ts";

test.each([
  ["Crème Brûlée", ["creme", "brulee"]],
  ["Zürich/Großgerau", ["zurich", "grossgerau"]],
  ["SMØRREBRØD Łódź İstanbul ısı", ["smorrebrod", "lodz", "istanbul", "isi"]],
  ["ΟΔΟΣ Οδός", ["οδοσ", "οδοσ"]],
  ["C++ C# .NET Node.js R&D", ["c++", "c#", "net", "node", "js", "r", "d"]],
  ["ＦＵＬＬ　ｗｉｄｔｈ ﬁne", ["full", "width", "fine"]],
  ["100% a_b [x] 'q' \\", ["100", "a", "b", "x", "q"]],
  ["東京 Москва\u{1F600}", ["東京", "москва\u{1F600}"]],
  [" \t\n", []],
])("%j has the words %j", (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test("folding twice is folding once, and no word holds a wildcard of LIKE", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const words = foldedWords(text);
      expect(foldedWords(words.join(" "))).toEqual(words);
      expect(words.join("")).not.toMatch(/[%_[\]\\\s]/);
    }),
  );
});

test("case and accents make no difference", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aàáâÄéÈñçøØłß Œı") }), (text) => {
      const folded = foldedWords(text);
      expect(foldedWords(text.toLowerCase())).toEqual(folded);
      expect(foldedWords(text.normalize("NFD"))).toEqual(folded);
      expect(foldedWords(text.normalize("NFC"))).toEqual(folded);
    }),
  );
});

test("the beginning of any word of a text finds it", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (texts, pick, length) => {
      const words = texts.flatMap(foldedWords);
      const word = words[pick % Math.max(1, words.length)];
      fc.pre(word !== undefined);
      const letters = [...word];
      const beginning = letters.slice(0, 1 + (length % letters.length)).join("");
      // A word may begin with a mark that folds away when it stands alone.
      fc.pre(foldedWords(beginning).join() === beginning);
      const patterns = searchPatterns(beginning.toUpperCase());
      expect(patterns).not.toBeNull();
      for (const pattern of patterns ?? [])
        expect(searchTextOf(texts)).toContain(pattern.replaceAll("%", ""));
    }),
  );
});

test("a query without words has no patterns", () => {
  expect(searchPatterns("%_[]")).toBeNull();
  expect(searchPatterns("")).toEqual([]);
});

test("sort keys fit their column, end in no space or half character, and put nothing last", () => {
  expect(sortKeyOf("  Élan vital!")).toBe("elan vital");
  expect(sortKeyOf(null) > sortKeyOf("\u{1F600}")).toBe(true);
  expect(sortKeyOf(`${"a".repeat(99)} b`)).toBe("a".repeat(99));
  expect(sortKeyOf(`${"a".repeat(99)}\u{1F600}`)).toBe("a".repeat(99));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const key = sortKeyOf(text);
      expect(key.length).toBeLessThanOrEqual(100);
      expect(key.isWellFormed()).toBe(true);
      expect(key).toBe(key.trimEnd());
    }),
  );
});
