import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Notes } from "../notes.ts";
import { descriptionOf, descriptionOfText } from "./description.ts";
import { plainText } from "./plain-text.ts";

const BASE = "https://crust.example/jobs/1";
const read = (raw: string) => descriptionOf(raw, BASE, new Notes());
const html = (raw: string) => read(raw)?.html;
const text = (raw: string) => read(raw)?.text;

describe("the text of a description", () => {
  it("keeps paragraphs and lists", () => {
    const source =
      "<h2>Tasks</h2><p>You\n bake<br>bread.</p><ul><li><p>Dough</p></li> <li>Oven</li></ul><ol><li>One<li>Two</ol>";
    expect(text(source)).toBe("Tasks\n\nYou bake\nbread.\n\n- Dough\n- Oven\n\n1. One\n2. Two");
  });

  it("of plain text keeps its lines, and its HTML its paragraphs", () => {
    expect(read("Bake.\nSell.\n\n\nSmile & <wave>")).toEqual({
      html: "<p>Bake.<br />Sell.</p><p>Smile &amp; &lt;wave&gt;</p>",
      text: "Bake.\nSell.\n\nSmile & <wave>",
    });
  });

  it("that says nothing is none", () => {
    for (const empty of ["", "  \n", "<p> </p>", "<script>x</script>", "\u0000", "&nbsp;"])
      expect(read(empty)).toBeNull();
  });
});

it("from text is that text, and its HTML says the same", () => {
  const lines = fc.constantFrom("a", "- b", "<p>", "&amp;", "1. c", " ", "\n", "\n\n\n", "\t", "\u00a0");
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 10 }), (parts) => {
      const described = descriptionOfText(parts.join(""), new Notes());
      if (described !== null) expect(plainText(described.html)).toBe(described.text);
    }),
  );
});

describe("escaped HTML", () => {
  it.each([
    ["once", "&lt;p&gt;Bake &amp;amp; sell&lt;/p&gt;"],
    ["once, in numbers", "&#60;p&#62;Bake &#38;amp; sell&#60;/p&#62;"],
    ["twice", "&amp;lt;p&amp;gt;Bake &amp;amp;amp; sell&amp;lt;/p&amp;gt;"],
  ])("%s is decoded", (_, source) => {
    expect(html(source)).toBe("<p>Bake &amp; sell</p>");
  });

  it("inside real HTML stays what its author meant", () => {
    expect(html("<p>Write &lt;b&gt; for bold</p>")).toBe("<p>Write &lt;b&gt; for bold</p>");
  });
});

describe("sanitising", () => {
  it.each([
    ["scripts", "<p>a<script>alert(1)</script></p>", "<p>a</p>"],
    ["handlers and styles", '<p onclick="x()" style="color:red" class="c" id="i">a</p>', "<p>a</p>"],
    ["images and frames", '<p>a<img src=x onerror=alert(1)><iframe src="//x">in</iframe></p>', "<p>a</p>"],
    ["forms", "<form><p>a</p><input name=x><button>b</button></form>", "<p>a</p>b"],
    ["drawings", "<p>a</p><svg><a href='javascript:x'><text>t</text></a></svg>", "<p>a</p>"],
    ["comments", "<p>a<!-- b --></p>", "<p>a</p>"],
    ["javascript links", '<a href="javascript:alert(1)">a</a> b', "a b"],
    ["javascript links in disguise", '<a href=" jAva&#x0A;script:alert(1)">a</a> b', "a b"],
    ["data links", '<a href="data:text/html,x">a</a> b', "a b"],
    ["links without an address", "<p><a name=x>a</a></p>", "<p>a</p>"],
    [
      "links without an address, before what follows",
      "<a name=x>a</a><p>b<br><b>c</b>",
      "a<p>b<br /><b>c</b></p>",
    ],
  ])("drops %s", (_, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  const REL = 'rel="nofollow noopener noreferrer ugc"';
  it.each([
    ['<a href="https://x.example/a?b=1&amp;c">a</a>', `<a href="https://x.example/a?b=1&amp;c" ${REL}>a</a>`],
    [
      '<a href="/apply" target="_top" rel="opener">a</a>',
      `<a href="https://crust.example/apply" ${REL}>a</a>`,
    ],
    ['<a href="mailto:a@x.example">a</a>', `<a href="mailto:a@x.example" ${REL}>a</a>`],
  ])("keeps the link %s", (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it("makes relative links text where the page's address is unknown", () => {
    expect(descriptionOf('<p><a href="/apply">a</a></p>', null, new Notes())?.html).toBe("<p>a</p>");
  });

  it("ends what the source left open", () => {
    expect(html("<ul><li><b>a")).toBe("<ul><li><b>a</b></li></ul>");
  });

  it("leaves nothing that acts, whatever the input", () => {
    const piece = fc.constantFrom(
      ...'<script> </script> <p> </p> <a href=" <a/href=\' javascript: JaVaScRiPt&colon; &#106;avascript: " \' > < <svg> <math> </svg> <style> <title> <noscript> <textarea> onerror=alert(1) onclick="x" <img/src=x <!-- --> <![CDATA[ ]]> &lt; &gt; &lt;script&gt; &amp;lt;p&gt; <iframe srcdoc=" <b x="<script>"> x'.split(
        " ",
      ),
      " ",
      "\u0000",
      "\n",
    );
    const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (source) => {
        const safe = html(source) ?? "";
        const tags = [...safe.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)];
        for (const [, , name, attributes] of tags) {
          expect(name).toMatch(/^(?:p|br|b|i|u|s|a|div)$/i);
          expect(attributes).toMatch(
            /^(?: \/| href="(?:https?|mailto):[^"]*" rel="nofollow noopener noreferrer ugc")?$/,
          );
        }
        expect(safe.replace(/<[^>]*>/g, "")).not.toContain("<");
      }),
      { numRuns: 3000 },
    );
  });
});

describe("limits", () => {
  it("a long description is cut, and stays whole HTML", () => {
    const notes = new Notes();
    const description = descriptionOf(
      "<ul><li><b>bread &amp; butter</b></li></ul>".repeat(20_000),
      BASE,
      notes,
    );
    expect(description?.html.length).toBeLessThanOrEqual(200_000);
    expect(description?.html.endsWith("</ul>")).toBe(true);
    expect(notes.warnings.map(({ field }) => field)).toContain("descriptionHtml");
  });

  it("a long plain text with many signs to escape fits", () => {
    const description = descriptionOf('"\n\n'.repeat(150_000), BASE, new Notes());
    expect(description?.html.length).toBeLessThanOrEqual(200_000);
    expect(description?.text.length).toBeLessThanOrEqual(200_000);
  });

  it("what is nested without end is read as text", () => {
    const notes = new Notes();
    expect(descriptionOf(`${"<div>".repeat(50_000)}<p>Bake</p>`, BASE, notes)?.text).toBe("Bake");
    expect(notes.warnings).toMatchObject([{ message: "Nested too deep; read as text" }]);
  });
});
