import { expect, test } from "vitest";
import { fits, highlight } from "./highlight.ts";

/** `[Zür]ich`: what is found stands in brackets. */
const marked = (text: string, query: string) =>
  highlight(text, query)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join("");

test.each([
  ["Zürich, CH", "zur", "[Zür]ich, CH"],
  ["Zürich", "zür", "[Zür]ich"],
  ["Cu\u0308rie", "cu", "[Cu\u0308]rie"],
  ["Platform engineer, platforms", "PLAT eng", "[Plat]form [eng]ineer, [plat]forms"],
  ["Straße", "strass", "[Straß]e"],
  ["C++ and C#", "c#", "C++ and [C#]"],
  ["nothing of it", "baker", "nothing of it"],
  ["words", "", "words"],
  ["", "words", ""],
])("%s, searched for %s", (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test("a text fits if each word searched for begins one of its words", () => {
  expect(fits("Go to the board", "boa go")).toBe(true);
  expect(fits("Go to the board", "oard")).toBe(false);
  expect(fits("Go to the board", "")).toBe(true);
});
