import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAll, decodeCharacterReferences } from "./character-references.ts";

const PIECES = [
  "&lt;",
  "&gt;",
  "&amp;",
  "&quot;",
  "&#39;",
  "&nbsp;",
  "<b>",
  "a",
  ";",
  "&",
  "lt;",
  "&lt",
  "&eacute;",
  "#39;",
  "\r\n",
];

it("the common references are decoded as all are", () => {
  const sources = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(sources, (text) => {
      expect(decodeCharacterReferences(text)).toBe(decodeAll(text));
    }),
    { numRuns: 2_000 },
  );
  expect(decodeCharacterReferences("&lt;b&gt; &amp;amp; &#8211; &eacute;")).toBe("<b> &amp; – é");
});
