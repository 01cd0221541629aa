import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTolerantJson } from "./tolerant-json.ts";

describe("JSON as sites write it is read", () => {
  it.each([
    ["raw newlines and control characters in a text", '{"a": "x\ny\tz\u0001"}', { a: "x\ny\tz\u0001" }],
    ["comments", '{"a": 1, // one\n /* two "x" */ "b": 2 /**/}', { a: 1, b: 2 }],
    ["an address in a text, which is no comment", '{"a": "http://x/*y*/",}', { a: "http://x/*y*/" }],
    ["trailing and doubled commas", '{"a": [1, 2,, ], }', { a: [1, 2] }],
    ["an HTML comment around it", '<!-- {"a": 1} -->', { a: 1 }],
    ["CDATA marks, in JavaScript comments too", '//<![CDATA[\n{"a": [[1]]}\n//]]>', { a: [[1]] }],
    ["a byte order mark", '\ufeff{"a": 1,}', { a: 1 }],
    ["single quotes and bare names", "{a: 'it', $b: 'x'}", { a: "it", $b: "x" }],
    ["quotes that were not escaped", '{"a": "the "best" job", "b": 1}', { a: 'the "best" job', b: 1 }],
    ["escapes that JSON does not know", String.raw`{"a": "\'x\' \q \u00e4 \u00",}`, { a: "'x' q ä u00" }],
    ["a semicolon and a brace too many", '{"a": 1}};', { a: 1 }],
    [
      "numbers with a plus or without a leading zero",
      '{"a": +1, "b": .5, "c": 1., "d": -2e3}',
      { a: 1, b: 0.5, c: 1, d: -2000 },
    ],
    ["undefined and NaN", '{"a": undefined, "b": NaN}', { a: null, b: null }],
    [
      "the name __proto__, which stays a name",
      '{"__proto__": {"x": 1},}',
      JSON.parse('{"__proto__": {"x": 1}}'),
    ],
  ])("%s", (_, source, value) => {
    expect(parseTolerantJson(source)).toEqual([value]);
  });

  it("several values in a row", () => {
    expect(parseTolerantJson('{"a": 1}\n{"b": 2},\n[3]')).toEqual([{ a: 1 }, { b: 2 }, [3]]);
  });

  it("any JSON as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 20 }), (json) => {
        expect(parseTolerantJson(json)).toEqual([JSON.parse(json)]);
      }),
    );
  });
});

describe("what cannot be read for sure is refused", () => {
  it.each([
    ["a block that is no JSON", "{ not json at all"],
    ["a text cut off", '{"title": "Bak'],
    ["an object cut off", '{"title": "Baker", "a": ['],
    ["a missing value", '{"title": }'],
    ["nesting without end", "[".repeat(5000)],
  ])("%s", (_, source) => {
    expect(() => parseTolerantJson(source)).toThrow(SyntaxError);
  });

  it("any other text, by a SyntaxError and nothing else", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      ",",
      ":",
      "//",
      "/*",
      "*/",
      "\\",
      "a",
      "1",
      " ",
      "\n",
      "<!--",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (source) => {
          try {
            parseTolerantJson(source);
          } catch (error) {
            expect(error).toBeInstanceOf(SyntaxError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
