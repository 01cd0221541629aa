import { describe, expect, it } from "vitest";
import { jobPosting, ld, read, readOne, readProperties } from "../testing/read.ts";
import { isSamePosting } from "./identity.ts";

const PAGE = "https://crust.example/jobs/1";
const identityOf = (properties: Record<string, unknown>, url?: string) =>
  readOne({ jsonLd: jobPosting(properties), url }).identity;

describe("the canonical address of a posting", () => {
  it("is its own, before the page's", () => {
    expect(identityOf({ url: "http://crust.example/jobs/7?utm_source=x" }, PAGE).canonicalUrl).toBe(
      "https://crust.example/jobs/7",
    );
  });

  it.each([
    ["@id", { "@id": "https://crust.example/jobs/7#posting" }],
    ["mainEntityOfPage", { mainEntityOfPage: { "@type": "WebPage", "@id": "https://crust.example/jobs/7" } }],
    ["sameAs", { sameAs: "https://crust.example/jobs/7" }],
    ["a relative url", { url: "/jobs/7" }],
  ])("is read from %s", (_, properties) => {
    expect(identityOf(properties, PAGE).canonicalUrl).toBe("https://crust.example/jobs/7");
  });

  it.each([
    {},
    { url: "https://crust.example/careers" },
    { url: "https://crust.example" },
    { "@id": "#job" },
    { url: "javascript:x" },
  ])("is the page's if its own names no page: %j", (properties) => {
    expect(identityOf(properties, `${PAGE}?gclid=7`).canonicalUrl).toBe(PAGE);
  });

  it("is the page's canonical link rather than the address it was captured from", () => {
    const html = (link: string) => `<link rel="canonical" href="${link}">${ld(JSON.stringify(jobPosting()))}`;
    const captured = "https://crust.example/jobs/1?session=7";
    expect(readOne({ html: html("/jobs/1"), url: captured }).canonicalUrl).toBe(PAGE);
    expect(readOne({ html: html("/"), url: captured }).canonicalUrl).toBe(captured);
    expect(readOne({ html: html("https://elsewhere.example/a"), url: captured }).canonicalUrl).toBe(captured);
  });

  it("is never the page's where several postings share the page", () => {
    const { postings } = read({ jsonLd: [jobPosting(), jobPosting({ title: "Miller" })], url: PAGE });
    expect(postings.map(({ identity }) => identity.canonicalUrl)).toEqual([null, null]);
    expect(postings.map(({ fields }) => fields.url)).toEqual([PAGE, PAGE]);
  });

  it("nor where another posting of the page could not be read", () => {
    const { postings } = read({ jsonLd: [jobPosting(), { "@type": "JobPosting" }], url: PAGE });
    expect(postings[0]?.identity.canonicalUrl).toBeNull();
  });

  it("nor one that several different postings call their own", () => {
    const url = "https://crust.example/apply";
    const { postings } = read({ jsonLd: [jobPosting({ url }), jobPosting({ url, title: "Miller" })] });
    expect(postings.map(({ identity }) => identity.canonicalUrl)).toEqual([null, null]);
  });

  it("is a hash where it is too long for an index", () => {
    const { identity, canonicalUrl } = readProperties({
      url: `https://crust.example/jobs/${"x".repeat(900)}`,
    });
    expect(identity.canonicalUrl).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(canonicalUrl).toHaveLength(27 + 900);
  });
});

describe("the external key", () => {
  it.each([
    ["an organisation's property", { identifier: { name: "Crust & Co.", value: 42 } }, "crust co:42"],
    [
      "the company rather than the identifier's label",
      { identifier: { name: "Job ID", value: "R-42" }, hiringOrganization: "Crust" },
      "crust:r-42",
    ],
    [
      "the site rather than the identifier's label",
      { identifier: { name: "Job ID", value: "R-42" } },
      "crust example:r-42",
    ],
    ["a text, of the company", { identifier: "A-42", hiringOrganization: "Crust" }, "crust:a-42"],
    ["a text, of the site", { identifier: "A-42" }, "crust example:a-42"],
    ["no address", { identifier: "https://crust.example/1", hiringOrganization: "Crust" }, null],
    ["no zero", { identifier: 0, hiringOrganization: "Crust" }, null],
    ["not the company's own name", { identifier: { name: "Crust", value: "CRUST" } }, null],
  ])("is made of %s", (_, properties, key) => {
    expect(identityOf(properties, PAGE).externalKey).toBe(key);
  });

  it("is none of those that several different postings share", () => {
    const identifier = { name: "Crust", value: 7 };
    const { postings } = read({
      jsonLd: [jobPosting({ identifier }), jobPosting({ identifier, title: "Miller" })],
    });
    expect(postings.map(({ identity }) => identity.externalKey)).toEqual([null, null]);
  });
});

describe("the content key", () => {
  const base = {
    hiringOrganization: "Crust",
    jobLocation: ["Bern", "Basel"],
    description: "<p>Bake bread.</p>",
  };
  const keyOf = (properties: Record<string, unknown>) => identityOf({ ...base, ...properties }).contentKey;

  it("is the same without regard to case, marks, markup and the order of places", () => {
    const other = { title: "BAKER ", jobLocation: ["basel", "Bern"], description: "Bake  bread" };
    expect(keyOf(other)).toBe(keyOf({}));
  });

  it.each([
    { title: "Miller" },
    { hiringOrganization: "Crumb" },
    { jobLocation: "Bern" },
    { description: "Sell bread." },
  ])("differs with %j", (properties) => {
    expect(keyOf(properties)).not.toBe(keyOf({}));
  });
});

describe("the same posting", () => {
  const identity = { canonicalUrl: null, externalKey: null, contentKey: "c" };
  it.each([
    ["by its address", { canonicalUrl: "a" }, { canonicalUrl: "a", contentKey: "d" }, true],
    ["by its external key", { externalKey: "e" }, { externalKey: "e", contentKey: "d" }, true],
    ["by its content", {}, { canonicalUrl: "a", externalKey: "e" }, true],
    ["not by equal words under two addresses", { canonicalUrl: "a" }, { canonicalUrl: "b" }, false],
    ["not by equal words with two identifiers", { externalKey: "e" }, { externalKey: "f" }, false],
    ["not by what both lack", {}, { contentKey: "d" }, false],
  ])("%s", (_, one, other, same) => {
    expect(isSamePosting({ ...identity, ...one }, { ...identity, ...other })).toBe(same);
  });

  it("twice on one page is one posting", () => {
    const block = JSON.stringify(jobPosting({ url: PAGE }));
    const more = JSON.stringify(jobPosting({ url: PAGE, description: "Bake bread." }));
    expect(readOne({ html: ld(block, block, more), url: PAGE }).canonicalUrl).toBe(PAGE);
  });

  it("has the same identity when it is read again", () => {
    const page = { html: ld(JSON.stringify(jobPosting({ identifier: 7 }))), url: PAGE };
    expect(readOne(page).identity).toEqual(readOne(page).identity);
  });
});
