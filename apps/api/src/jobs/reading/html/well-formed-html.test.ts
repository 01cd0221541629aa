import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitisedHtml } from "./sanitised-html.ts";
import { wellFormedHtml } from "./well-formed-html.ts";

const BASE = "https://crust.example/jobs/1";

const NAMES =
  "p div section h1 h2 h4 ul ol li dl dt dd b strong em span font a blockquote pre code main header address label details script style noscript template svg math textarea table tr td form button x-y body select option p li".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  "",
  ' class="a"',
  ' href="/b?c=1&d=2"',
  ' href="https://a.example/\'&quot;"',
  " href='javascript:alert(1)'",
  ' href="mailto:a@b.example"',
  ' href="//evil.example"',
  ' start="3"',
  ' onclick="x()"',
  " hidden",
];
const EMPTY = [
  "<br>",
  "<br/>",
  "<hr>",
  "<img src=x onerror=y>",
  "<wbr>",
  "<input>",
  "</br>",
  "<!-- <b> -->",
  "<embed>",
];
const TEXTS = [
  " ",
  "\n",
  "Bread",
  "a < b",
  "&amp;",
  "&lt;b&gt;",
  "&nbsp;",
  "\"quoted\" & 'so'",
  "&#60;",
  "é",
  ">",
  "&lt",
  "&foo;",
];

const text = fc.constantFrom(...TEXTS);
const element = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), inner)
    .map(([name, attributes, content]) => `<${name}${attributes}>${content}</${name}>`);
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc
    .array(fc.oneof({ depthSize: "small" }, text, fc.constantFrom(...EMPTY), element(tie("nested"))), {
      maxLength: 4,
    })
    .map((parts) => parts.join("")),
}));
const pieces = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(...EMPTY),
      fc
        .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES))
        .map(([name, more]) => `<${name}${more}>`),
      fc.constantFrom(...NAMES).map((name) => `</${name}>`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

describe("HTML that is well formed", () => {
  it("becomes what sanitize-html makes of it, or is left to it", () => {
    fc.assert(
      fc.property(fc.oneof(nested, pieces), (html) => {
        const quick = wellFormedHtml(html, BASE);
        if (quick !== null) expect(quick).toBe(sanitisedHtml(html, BASE));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    [
      "paragraphs",
      "<p>One &amp; two</p>\n<p>Three<br/>four</p>",
      "<p>One &amp; two</p>\n<p>Three<br />four</p>",
    ],
    ["lists", '<ul class="x"><li><span>a</span></li><li>b</li></ul>', "<ul><li>a</li><li>b</li></ul>"],
    ["sections", "<section><h1>a</h1></section>", "<div><h2>a</h2></div>"],
    [
      "links",
      '<a href="/b?c&amp;d" onclick="x()">a</a>',
      '<a href="https://crust.example/b?c&amp;d" rel="nofollow noopener noreferrer ugc">a</a>',
    ],
  ])("needs no other reader: %s", (_, html, expected) => {
    expect(wellFormedHtml(html, BASE)).toBe(expected);
  });

  it.each(["<p>a", "a</p>", "<li>a<li>b</li></li>", "<script>a</script>", "<svg></svg>", "<b><i>a</b></i>"])(
    "is not %s",
    (html) => {
      expect(wellFormedHtml(html, BASE)).toBeNull();
    },
  );
});
