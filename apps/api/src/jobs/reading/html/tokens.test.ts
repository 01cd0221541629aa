import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { readTokens } from "./tokens.ts";

type Token = readonly [kind: "open" | "close" | "text", name: string, attributes?: readonly string[][]];

const tokensOf = (html: string): Token[] => {
  const tokens: Token[] = [];
  readTokens(html, {
    open: (name, attributes) => tokens.push(["open", name, [...attributes]]),
    close: (name) => tokens.push(["close", name]),
    text: (text) => tokens.push(["text", text]),
  });
  return tokens;
};

/** The same by htmlparser2 alone, in one pass. */
const tokensByLetter = (html: string): Token[] => {
  const tokens: Token[] = [];
  let name = "";
  let attributes: string[][] = [];
  const add = (text: string) => attributes.at(-1)?.push((attributes.at(-1)?.pop() ?? "") + text);
  const opened = () => {
    const first = attributes.filter(([key], at) => attributes.findIndex((other) => other[0] === key) === at);
    tokens.push(["open", name, first]);
    attributes = [];
  };
  const slice = (start: number, end: number) => html.slice(start, end);
  const ignored = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = slice(start, end).toLowerCase();
        attributes = [];
      },
      onattribname: (start, end) => attributes.push([slice(start, end).toLowerCase(), ""]),
      onattribdata: (start, end) => add(slice(start, end)),
      onattribentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      onattribend: ignored,
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (name === "svg" || name === "math") tokens.push(["close", name]);
      },
      onclosetag: (start, end) => tokens.push(["close", slice(start, end).toLowerCase()]),
      // Of a tag without an end it says that text began before everything; HTML leaves such a tag out.
      ontext: (start, end) => start >= 0 && tokens.push(["text", slice(start, end)]),
      ontextentity: (codePoint) => tokens.push(["text", String.fromCodePoint(codePoint)]),
      oncdata: (start, end, offset) => tokens.push(["text", slice(start, end - offset)]),
      oncomment: ignored,
      ondeclaration: ignored,
      onprocessinginstruction: ignored,
      onend: ignored,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
};

const PIECES = [
  ..."<>/\"'=&;! ?-ap\n",
  "text",
  " two words ",
  "&amp;",
  "&lt",
  "&#38;",
  "<p>",
  "</p>",
  "</p class='x'>",
  "</ p>",
  "<br/>",
  "<A Href=\"x\" href='y' hidden>",
  '<li class="a" data-b="">',
  '<a title="&quot;b">',
  '<a title="<b>">',
  "<!-- <p> -->",
  "<!-->",
  "<!doctype html>",
  "<![CDATA[x]]>",
  "<?xml?>",
  "<script>",
  '<script type="a">',
  "<b>&amp;</b></script>",
  "<title>",
  "</title>",
  "</textarea>",
  "<textarea>",
  "<style/>",
  "</style>",
  "<plaintext>",
  "<svg/>",
  "<s>",
  "<titles>",
  '<x-y a:b="c">',
] as const;

describe("reading HTML as tags and text", () => {
  it("gives the same as htmlparser2 alone, whatever the source", () => {
    const sources = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(sources, (html) => {
        expect(tokensOf(html)).toEqual(tokensByLetter(html));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ["<b", []],
    ["<text/", []],
    ["a<text/", [["text", "a"]]],
    ["<<text/", [["text", "<"]]],
    ["&amp;<text class=x/", [["text", "&"]]],
  ])("leaves a tag out that the source ends in: %j", (html, tokens) => {
    expect(tokensOf(html)).toEqual(tokens);
  });

  it.each(["<a b=", '<a b="', "<!--", "<a", "<a ", "&amp", "<", "<a&", "</a", "<script>"])(
    "reads %j without end, many times over, in linear time",
    (piece) => {
      expect(tokensOf(piece.repeat(100_000)).length).toBeLessThan(300_000);
    },
  );
});
