import { describe, expect, it } from "vitest";
import { read, readOne } from "../testing/read.ts";

describe("microdata", () => {
  const page = `<html><body><div itemscope itemtype="http://schema.org/JobPosting">
    <h1 itemprop="title">Baker &amp; Miller</h1>
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Crust</b></span>
    <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope
      itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Bern</span><meta itemprop="addressCountry" content="CH"></div></div>
    <time itemprop="datePosted" datetime="2026-02-01">last month</time>
    <a itemprop="url" href="https://crust.example/jobs/1">Apply</a>
    <div itemprop="description"><p>We bake.</p><ul><li>Dough</li></ul><script>track()</script></div></div>
    <p>Other jobs: <span itemprop="title">Not this</span></p></body></html>`;

  it("is read with its nested items, attributes and markup", () => {
    const { fields, sources } = readOne({ html: page });
    expect(fields).toMatchObject({
      title: "Baker & Miller",
      company: "Crust",
      locations: [{ text: "Bern, CH" }],
      postedDate: "2026-02-01",
      url: "https://crust.example/jobs/1",
      descriptionText: "We bake.\n\n- Dough",
    });
    expect(sources.company).toEqual({ kind: "microdata", path: "hiringOrganization.name" });
  });

  it("gives way to JSON-LD", () => {
    const both = `<script type="application/ld+json">{"@type":"JobPosting","title":"Smith"}</script>${page}`;
    expect(readOne({ html: both }).fields.title).toBe("Smith");
  });

  it("cannot reach into the program by the names of its properties", () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Baker</b>
      <b itemprop="__proto__">x</b><b itemprop="constructor">y</b><b itemprop="hiringOrganization">Crust</b></div>`;
    expect(readOne({ html }).fields).toMatchObject({ title: "Baker", company: "Crust" });
  });

  it("that ends anywhere is read", () => {
    for (let length = 0; length <= page.length; length++) read({ html: page.slice(0, length) });
    const cut = page.slice(0, page.indexOf("Dough"));
    expect(readOne({ html: cut }).fields.title).toBe("Baker & Miller");
  });
});

describe("RDFa", () => {
  it("is read with prefixes, resources, and an address that is only words", () => {
    const html = `<div vocab="https://schema.org/" typeof="JobPosting"><h2 property="schema:title">Baker</h2>
      <p property="description"><b property="hiringOrganization" typeof="Organization"><i property="name">Crust</i></b> bakes.</p>
      <span property="jobLocation" typeof="Place"><span property="address" typeof="PostalAddress">Strand, London WC2R 1LA</span></span>
      <span property="employmentType">Full-time</span></div>`;
    const { fields, sources } = readOne({ html });
    expect(fields).toMatchObject({
      title: "Baker",
      company: "Crust",
      locations: [{ text: "Strand, London WC2R 1LA" }],
      employmentType: "full-time",
      descriptionText: "Crust bakes.",
    });
    expect(sources.title?.kind).toBe("rdfa");
  });
});

describe("megabytes of hostile markup are read in time that grows with the length alone", () => {
  const filled = (piece: string) => piece.repeat(Math.floor((5 * 1024 * 1024) / piece.length));
  it.each([
    ["items in items", filled("<div itemscope itemprop=a>")],
    ["values in values", filled("<b itemprop=a>x")],
    ["ends of something else", `<i>${filled("<b itemprop=a></b></p>")}`],
    ["types in types", filled("<b typeof=JobPosting property=title>")],
  ])("%s", { timeout: 30_000 }, (_, filling) => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop=title>Baker</b>${filling}`;
    const start = performance.now();
    expect(read({ html }).postings.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
