import { JobFields } from "@jobtracker/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPostings } from "./read-postings.ts";
import type { Capture } from "./reading.ts";
import { jobPosting, ld, read, readOne } from "./testing/read.ts";

describe("a page without JSON-LD", () => {
  it("is read by its OpenGraph data and its text", () => {
    const html = `<head><title>Baker | Crust</title><meta property="og:title" content="Baker &amp; Miller">
      <meta property="og:site_name" content="Crust"></head><nav>Home</nav><main><h1>Baker</h1><p>${"We bake. ".repeat(30)}</p>
      <ul><li>Dough</li></ul><script>track()</script></main><footer>Imprint</footer>`;
    const { fields, sources } = readOne({ html, url: "https://crust.example/jobs/1" });
    expect(fields).toMatchObject({ title: "Baker & Miller", company: "Crust", locations: [], salary: null });
    expect(fields.descriptionText).toContain("We bake.");
    expect(fields.descriptionText).toContain("- Dough");
    expect(fields.descriptionText).not.toMatch(/Home|Imprint|track/);
    expect(sources).toEqual({
      title: { kind: "opengraph", path: "og:title" },
      company: { kind: "opengraph", path: "og:site_name" },
      url: { kind: "page", path: "url" },
      language: { kind: "page", path: "main" },
      descriptionHtml: { kind: "page", path: "main" },
      descriptionText: { kind: "page", path: "main" },
    });
  });

  it("is read by its heading, else its title", () => {
    const body = "<p>We look for somebody who bakes bread.</p>";
    expect(readOne({ html: `<title>Jobs</title><h1>Baker</h1>${body}` }).fields.title).toBe("Baker");
    expect(readOne({ html: `<title>Baker</title>${body}` }).sources.title).toEqual({
      kind: "page",
      path: "title",
    });
  });

  it("is read although its JSON-LD is of something else, or broken", () => {
    const body = "<h1>Baker</h1><p>We look for somebody who bakes bread.</p>";
    expect(readOne({ html: ld('{"@type": "WebSite", "name": "x"}') + body }).fields.title).toBe("Baker");
    const { postings, errors } = read({ html: ld('{"@type": "JobPosting", "title": "Ba') + body });
    expect(postings.map(({ fields }) => fields.title)).toEqual(["Baker"]);
    expect(errors).toHaveLength(1);
  });

  it("shows text that looks like markup as text", () => {
    const html = "<h1>Baker</h1><p>Write &lt;script&gt;alert(1)&lt;/script&gt; with care.</p>";
    expect(readOne({ html }).fields.descriptionHtml).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("text", () => {
  it("has its title in its first line, and labelled lines are fields", () => {
    const text =
      "Senior Baker\nCompany: Crust & Co\nLocation: Bern, CH\nEmployment type: Part-time\n\nBake <bread>.";
    const { fields, sources } = readOne({ text });
    expect(fields).toMatchObject({
      title: "Senior Baker",
      company: "Crust & Co",
      locations: [{ text: "Bern, CH" }],
      employmentType: "part-time",
      employmentTypeText: "Part-time",
    });
    expect(fields.descriptionText).toContain("Bake <bread>.");
    expect(sources.company).toEqual({ kind: "text", path: "line 2" });
  });

  it("that is a page's source or JSON-LD is read as such", () => {
    expect(readOne({ text: ` ${ld(JSON.stringify(jobPosting()))}` }).sources.title?.kind).toBe("json-ld");
    expect(readOne({ text: JSON.stringify(jobPosting()) }).sources.title?.kind).toBe("json-ld");
  });
});

describe("where nothing is recognised", () => {
  const nothing: Capture[] = [
    { html: "" },
    { html: "<html><body></body></html>" },
    { html: "<title>Careers</title><div id=root></div>" },
    { html: ld('{"@type": "NewsArticle", "headline": "Bread"}') },
    { html: "<title>Just a moment...</title><p>Checking that you are human, please wait a little.</p>" },
    { html: "<title>Sign In | LinkedIn</title><p>Sign in to see this job and a lot of others.</p>" },
    { html: "<title>404 Not Found</title><p>The page that you look for is not here any more.</p>" },
    { jsonLd: {} },
    { jsonLd: [] },
    { jsonLd: "" },
    { jsonLd: "no JSON" },
    { jsonLd: null },
    { jsonLd: 7 },
    { jsonLd: { "@type": "Recipe", name: "Bread" } },
    { text: "" },
    { text: " \n\u0000 " },
    { text: "hello" },
    { text: `https://crust.example/jobs/${"1".repeat(80)}` },
  ];
  it.each(nothing)("%j has no posting, and an error that says why", (capture) => {
    const { postings, errors } = read(capture);
    expect(postings).toEqual([]);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message.length).toBeGreaterThan(20);
  });
});

describe("whatever the input", () => {
  const properties = fc.constantFrom(
    ..."@type @id @graph @value @list title name hiringOrganization jobLocation address addressLocality addressCountry jobLocationType applicantLocationRequirements baseSalary value minValue maxValue currency unitText salaryCurrency employmentType datePosted validThrough description identifier url sameAs mainEntityOfPage".split(
      " ",
    ),
  );
  const words = fc.constantFrom(
    "JobPosting",
    "https://schema.org/JobPosting",
    "2024-01-02",
    "40.00",
    "$10k - 1e999",
    "TELECOMMUTE",
    "#a",
    "https://x.example/",
    "<p onclick=x>",
    "&lt;script&gt;",
    "\ud800\u0000",
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      words,
      fc.string(),
      fc.double(),
      fc.constantFrom(null, true, 0, -1),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("value"), { maxLength: 4 }),
    object: fc.dictionary(properties, tie("value"), { maxKeys: 8 }),
  }));
  const posting = fc
    .dictionary(properties, value, { maxKeys: 20 })
    .map((object) => ({ title: "Baker", ...object, "@type": "JobPosting" }));

  const check = (capture: Capture) => {
    const { postings, errors } = read(capture);
    expect(postings.length + errors.length).toBeGreaterThan(0);
    for (const { fields, sources, identity } of postings) {
      expect(JobFields.parse(fields)).toEqual(fields);
      expect(JSON.stringify(fields).isWellFormed()).toBe(true);
      for (const [field, found] of Object.entries(fields)) {
        const isEmpty = found === null || (Array.isArray(found) && found.length === 0);
        expect(field in sources).toBe(!isEmpty);
      }
      expect(identity.contentKey).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(fields.descriptionHtml ?? "").not.toMatch(
        /<script|<[^>]*\son\w+\s*=|href="(?!https?:|mailto:)/i,
      );
    }
  };

  it("a JobPosting of any shape gives fields that the contract accepts", () => {
    fc.assert(
      fc.property(posting, (jsonLd) => check({ jsonLd, url: "https://x.example/a" })),
      { numRuns: 2000 },
    );
  });

  it("any JSON is read", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 10 }), (jsonLd) => check({ jsonLd })));
    fc.assert(fc.property(value, (jsonLd) => check({ jsonLd })));
  });

  it("any text is read, as each form and with any address", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 200 }));
    fc.assert(
      fc.property(text, text, (source, url) => {
        check({ html: source, url });
        check({ html: ld(source) });
        check({ html: `<h1>Baker</h1><p>We look for somebody.</p>${source}` });
        check({ text: source, url });
        check({ jsonLd: source });
      }),
      { numRuns: 500 },
    );
  });

  it("a page that ends anywhere is read", () => {
    const html = `<title>Baker</title>${ld(JSON.stringify(jobPosting({ description: "<p>Bake &amp; sell</p>" })))}<h1 class="a">Baker</h1><p>We look for somebody who bakes</p>`;
    for (let length = 0; length <= html.length; length++) check({ html: html.slice(0, length) });
    expect(readOne({ html: html.slice(0, -10) }).sources.title?.kind).toBe("json-ld");
  });
});

describe("megabytes are read in time that grows with the length alone", () => {
  const MIB = 1024 * 1024;
  const filled = (piece: string, size = 5 * MIB) => piece.repeat(Math.floor(size / piece.length));
  const script = '<script type="application/ld+json">';
  const inputs: [string, () => Capture][] = [
    [
      "an ordinary page of 20 MiB",
      () => ({ html: `<h1>Baker</h1>${filled("<div class='x'><p>Some words.</p></div>\n", 20 * MIB)}` }),
    ],
    ["tags without end", () => ({ html: `<h1>Baker</h1>${filled("<b><i>")}` })],
    ["ends without tags", () => ({ html: `<h1>Baker</h1>${filled("</b>")}` })],
    ["half tags", () => ({ html: filled("<") })],
    ["half references", () => ({ html: `<h1>Baker</h1>${filled("&")}` })],
    ["half comments", () => ({ html: filled("<!--") })],
    ["empty scripts", () => ({ html: filled(`${script}</script>`) })],
    ["a script without end", () => ({ html: script + filled('{"a":') })],
    ["20 MiB of nested lists", () => ({ html: `${script}${filled("[", 20 * MIB)}</script>` })],
    ["values in a row", () => ({ html: `${script}${filled("{},")}</script>` })],
    ["a million values in a row", () => ({ html: `${script}${"{},".repeat(900_000)}</script>` })],
    ["a list of numbers", () => ({ html: `${script}[${filled("1,")}1]</script>` })],
    [
      "broken JSON with quotes",
      () => ({ html: `${script}{"@type":"JobPosting","title":"x${filled('" ')}</script>` }),
    ],
    [
      "broken JSON with comments",
      () => ({ html: `${script}{"@type":"JobPosting",${filled("/**/")}</script>` }),
    ],
    ["escaped JSON", () => ({ html: `${script}{&quot;${filled("&amp;")}</script>` })],
    ["one long description", () => ({ jsonLd: jobPosting({ description: filled("<p>Bread.</p>") }) })],
    ["one long title", () => ({ jsonLd: jobPosting({ title: filled("a&amp;<b>") }) })],
    [
      "many places",
      () => ({ jsonLd: jobPosting({ jobLocation: Array.from({ length: 500_000 }, () => "Bern") }) }),
    ],
    [
      "200 nested descriptions",
      () => ({
        jsonLd: Array.from({ length: 200 }, (_, index) =>
          jobPosting({ title: `Job ${index}`, description: "<b><i>".repeat(4_000) }),
        ),
      }),
    ],
    [
      "200 long descriptions",
      () => ({
        jsonLd: Array.from({ length: 200 }, (_, index) =>
          jobPosting({ title: `Job ${index}`, description: "<p>Bread &amp; butter.</p>".repeat(1_000) }),
        ),
      }),
    ],
    ["text in one line", () => ({ text: filled("bread ") })],
    ["text in empty lines", () => ({ text: `Baker\n${filled(" \n")}` })],
    ["text of white space", () => ({ text: `Baker${filled(" ")}.` })],
  ];
  it.each(inputs)("%s", { timeout: 30_000 }, (_, capture) => {
    const input = capture();
    const start = performance.now();
    const { postings, errors } = readPostings(input);
    const elapsed = performance.now() - start;
    expect(postings.length + errors.length).toBeGreaterThan(0);
    // Below a second on an idle core; the bound leaves room for a busy machine, and none for quadratic time.
    expect(elapsed).toBeLessThan(20_000);
  });
});
