import { describe, expect, it } from "vitest";
import { jobPosting, ld, read, readOne, readProperties } from "../testing/read.ts";

const titlesOf = (jsonLd: unknown) => read({ jsonLd }).postings.map(({ fields }) => fields.title);

describe("a JobPosting is found", () => {
  const posting = jobPosting();
  it.each([
    ["alone", posting],
    ["as text", JSON.stringify(posting)],
    ["in a list", [{ "@type": "WebSite" }, posting]],
    ["in a graph", { "@graph": [{ "@type": "WebSite" }, posting] }],
    ["with a list of types", { ...posting, "@type": ["Thing", "JobPosting"] }],
    ["with the type's full address", { ...posting, "@type": "http://schema.org/JobPosting" }],
    ["with a prefix", { "@type": "schema:JobPosting", "schema:title": "Baker" }],
    ["with the type in lower case", { "@type": "jobposting", title: "Baker" }],
    [
      "as the main entity of a page",
      { "@type": "WebPage", mainEntity: { "@type": "ItemPage", mainEntity: posting } },
    ],
    [
      "in a list of items",
      { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: posting }] },
    ],
    [
      "in expanded form",
      { "@type": ["https://schema.org/JobPosting"], "https://schema.org/title": [{ "@value": "Baker" }] },
    ],
    ["inside another program's feed", { version: 1, items: [{ _jobposting: posting }] }],
    ["with name in place of title", { "@type": "JobPosting", name: "Baker" }],
    [
      "with a title in a language",
      { "@type": "JobPosting", title: [{ "@value": "Baker", "@language": "en" }] },
    ],
  ])("%s", (_, jsonLd) => {
    expect(titlesOf(jsonLd)).toEqual(["Baker"]);
  });

  it("several times on a page, in the page's order", () => {
    const page = ld(
      JSON.stringify([jobPosting({ title: "A" }), jobPosting({ title: "B" })]),
      JSON.stringify({ "@graph": [jobPosting({ title: "C" })] }),
    );
    expect(read({ html: page }).postings.map(({ fields }) => fields.title)).toEqual(["A", "B", "C"]);
  });

  it("but not in another posting's related ones", () => {
    expect(titlesOf(jobPosting({ isRelatedTo: [jobPosting({ title: "Other" })] }))).toEqual(["Baker"]);
  });

  it("once where it is only referred to a second time", () => {
    const graph = [
      { "@type": "WebPage", mainEntity: { "@type": "JobPosting", "@id": "#job" } },
      { ...jobPosting(), "@id": "#job" },
    ];
    expect(titlesOf({ "@graph": graph })).toEqual(["Baker"]);
  });

  it("with an employer that stands elsewhere, even in another script", () => {
    const page = ld(
      JSON.stringify(jobPosting({ hiringOrganization: { "@id": "#employer" } })),
      JSON.stringify({ "@type": "Organization", "@id": "#employer", name: "Crust & Co" }),
    );
    expect(readOne({ html: page }).fields.company).toBe("Crust & Co");
  });
});

describe("a bad block", () => {
  const good = JSON.stringify(jobPosting());

  it.each(["{ not json at all", '{"@type": "Article", "headline": "cut', "", "\u0000", "[[[["])(
    "that is no posting (%j) does not take the next along",
    (bad) => {
      expect(readOne({ html: ld(bad, good) }).fields.title).toBe("Baker");
    },
  );

  it("that is a posting is reported beside the others", () => {
    const { postings, errors } = read({ html: ld('{"@type": "JobPosting", "title": "Cut o', good) });
    expect(postings).toHaveLength(1);
    expect(errors).toMatchObject([{ code: "INVALID_INPUT", path: "script[0]" }]);
    expect(errors[0]?.message).toContain("ends in the middle of a text");
  });

  it.each([
    ["raw newlines", '{"@type": "JobPosting", "title": "Baker", "description": "a\nb"}'],
    ["comments", '{"@type": "JobPosting", // type\n "title": "Baker"}'],
    ["a trailing comma", '{"@type": "JobPosting", "title": "Baker",}'],
    ["an HTML comment", '<!--\n{"@type": "JobPosting", "title": "Baker"}\n-->'],
    ["CDATA", '/*<![CDATA[*/{"@type": "JobPosting", "title": "Baker"}/*]]>*/'],
    ["a byte order mark", '\ufeff{"@type": "JobPosting", "title": "Baker"}'],
    ["escaped quotes", "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Baker&quot;}"],
    ["numbered escapes", "{&#34;@type&#34;: &#34;JobPosting&#34;, &#34;title&#34;: &#34;Baker&#34;,}"],
  ])("with %s is read", (_, block) => {
    expect(readOne({ html: ld(block) }).fields.title).toBe("Baker");
  });
});

describe("a posting that cannot be kept", () => {
  it.each([
    {},
    { title: "" },
    { title: null },
    { title: {} },
    { title: [] },
    { title: "null" },
    { title: true },
  ])("for want of a title (%j) is an error of its own", (properties) => {
    const jsonLd = [{ "@type": "JobPosting", description: "x", ...properties }, jobPosting()];
    const { postings, errors } = read({ jsonLd });
    expect(postings).toHaveLength(1);
    expect(errors).toMatchObject([{ code: "NOTHING_RECOGNISED", path: "$[0]" }]);
  });
});

describe("limits", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => jobPosting({ title: `Job ${index}` }));

  it("200 postings are read", () => {
    const { postings, errors } = read({ html: ld(JSON.stringify(many(200))) });
    expect(postings).toHaveLength(200);
    expect(errors).toEqual([]);
  });

  it("of more the first 200, with an error that says how many are missing", () => {
    const { postings, errors } = read({ jsonLd: many(250) });
    expect(postings).toHaveLength(200);
    expect(errors).toMatchObject([
      { code: "INVALID_INPUT", message: expect.stringContaining("50 were not") },
    ]);
  });

  it("what is nested too deep is not looked at, and this is said", () => {
    let deep: unknown = jobPosting({ title: "Deep" });
    for (let level = 0; level < 10_000; level++) deep = { level: deep };
    const { postings, errors } = read({ jsonLd: [jobPosting(), deep] });
    expect(postings).toHaveLength(1);
    expect(errors).toMatchObject([{ message: expect.stringContaining("nested too deep") }]);
  });

  it("a graph that refers to itself is read", () => {
    const posting = jobPosting({
      "@id": "#a",
      hiringOrganization: { "@id": "#a" },
      jobLocation: { "@id": "#a" },
    });
    expect(read({ jsonLd: posting }).postings).toHaveLength(1);
  });
});

describe("wrong types", () => {
  const wrong = [
    true,
    7,
    {},
    [],
    [[]],
    [[[[[["x"]]]]]],
    { a: 1 },
    [null, { "@value": {} }],
    { "@list": [{}] },
    "",
    "null",
  ];
  const properties = [
    "hiringOrganization",
    "jobLocation",
    "jobLocationType",
    "applicantLocationRequirements",
    "employmentType",
    "baseSalary",
    "salaryCurrency",
    "datePosted",
    "validThrough",
    "description",
    "identifier",
    "url",
    "sameAs",
    "mainEntityOfPage",
  ];
  it.each(properties)("of %s leave the posting readable", (property) => {
    for (const value of wrong) expect(readProperties({ [property]: value }).fields.title).toBe("Baker");
  });

  it("are noted", () => {
    const { fields, warnings } = readProperties({
      hiringOrganization: { logo: "x" },
      employmentType: { a: 1 },
      baseSalary: true,
      datePosted: {},
      description: 7,
      jobLocation: 5,
    });
    expect(fields).toMatchObject({
      company: null,
      employmentType: null,
      salary: null,
      postedDate: null,
      locations: [],
    });
    expect(warnings.map(({ field }) => field).sort()).toEqual([
      "company",
      "descriptionHtml",
      "employmentType",
      "locations",
      "postedDate",
      "salary",
    ]);
  });
});

describe("sources", () => {
  it("say for every field that has a value where it stood", () => {
    const { fields, sources } = readOne({
      html: ld(
        JSON.stringify(
          jobPosting({
            hiringOrganization: { name: "Crust" },
            jobLocation: [{ address: { addressLocality: "Bern" } }],
            baseSalary: { currency: "CHF", value: { minValue: 4000, maxValue: 5000, unitText: "MONTH" } },
            datePosted: "2026-02-01",
          }),
        ),
      ),
      url: "https://crust.example/jobs/1",
    });
    expect(sources).toEqual({
      title: { kind: "json-ld", path: "title" },
      company: { kind: "json-ld", path: "hiringOrganization.name" },
      locations: { kind: "json-ld", path: "jobLocation" },
      salary: { kind: "json-ld", path: "baseSalary.value" },
      postedDate: { kind: "json-ld", path: "datePosted" },
      url: { kind: "page", path: "url" },
    });
    expect(fields.url).toBe("https://crust.example/jobs/1");
  });
});
