import { describe, expect, it } from "vitest";
import { jobPosting, ld, read, readOne } from "../testing/read.ts";

const untitled = (...more: Record<string, unknown>[]) =>
  ld(...[{}, ...more].map((each) => JSON.stringify({ ...jobPosting(each), title: undefined })));
const warningsOf = (html: string) => readOne({ html }).warnings.map(({ message }) => message);

describe("structured data without a title", () => {
  it("takes that of the page, and says so", () => {
    const html = `${untitled()}<title>Night Nurse | X</title><h1>Night Nurse</h1>`;
    const { fields, sources, warnings } = readOne({ html });
    expect(fields.title).toBe("Night Nurse");
    expect(sources.title).toEqual({ kind: "page", path: "h1" });
    expect(warnings).toContainEqual({ field: "title", message: expect.stringContaining("has no title") });
  });

  it("without the employer's name at its end", () => {
    const posting = { ...jobPosting({ hiringOrganization: "X" }), title: undefined };
    const html = `${ld(JSON.stringify(posting))}<title>Night Nurse | X</title>`;
    expect(readOne({ html }).fields.title).toBe("Night Nurse");
  });

  it("but not where there are several, or the page is an error's", () => {
    expect(read({ html: `${untitled({ url: "https://a.example/1" })}<h1>Nurses</h1>` }).postings).toEqual([]);
    expect(read({ html: `${untitled()}<title>Page not found</title>` }).postings).toEqual([]);
  });
});

describe("the title of a page", () => {
  const og = (title: string, more = "") => `<meta property="og:title" content="${title}">${more}`;
  const body = "<p>We are looking for somebody who keeps things running.</p>";

  it("names the company behind an at, with a warning", () => {
    const html = og("Site Reliability Engineer at Umbrella", body);
    expect(readOne({ html }).fields).toMatchObject({
      title: "Site Reliability Engineer",
      company: "Umbrella",
    });
    expect(warningsOf(html)).toEqual([expect.stringContaining("title of the page")]);
    expect(readOne({ html: og("Director at Large", body) }).fields).toMatchObject({
      title: "Director at Large",
      company: null,
    });
  });

  it("is enough where it says more than a name, with warnings", () => {
    const html = og("Nurse - Mercy Hospital - Boston");
    expect(readOne({ html }).fields).toMatchObject({
      title: "Nurse - Mercy Hospital - Boston",
      company: null,
    });
    expect(warningsOf(html)).toContainEqual(expect.stringContaining("hardly any text"));
    expect(readOne({ html: og("Nurse at Mercy Hospital") }).fields).toMatchObject({
      company: "Mercy Hospital",
    });
    expect(read({ html: og("Careers - Mercy Hospital") }).postings).toEqual([]);
  });
});

describe("a page that has nothing of a posting", () => {
  const warning = "This may not be a job posting.";

  it("is told to be none, perhaps", () => {
    const html =
      "<title>Council approves budget</title><h1>Council approves budget</h1><p>The council today approved a budget of 3 million for roads and schools.</p>";
    expect(warningsOf(html)).toEqual([warning]);
  });

  it.each([
    "<h1>Baker</h1><p>Apply now and bake bread with all of us.</p>",
    "<h1>Bäcker (m/w/d)</h1><p>Brot und Brötchen jeden Tag frisch.</p>",
    "<h1>Boulanger</h1><p>Nous recherchons une personne qui aime le pain.</p>",
    "<h1>Panadera</h1><p>Requisitos: que te guste mucho el pan.</p>",
    "<h1>Baker</h1><p>Location: Bern</p><p>Bread, every day.</p>",
  ])("but not %s", (html) => expect(warningsOf(html)).not.toContain(warning));
});
