import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownFolder } from "../../evaluation/folders.ts";
import { readPostings } from "../read-postings.ts";

const source = (file: string) => readFileSync(join(ownFolder, file), "utf8");
const read = (text: string, url?: string) =>
  readPostings({ text, ...(url === undefined ? {} : { url }) }, { now: new Date("2026-08-10T12:00:00Z") });
const readFirst = (file: string) => {
  const [first] = read(source(file)).postings;
  if (first === undefined) throw new Error(`No posting in ${file}`);
  return first;
};

describe("the public data of an applicant system is read by its own reader", () => {
  it("Greenhouse", () => {
    const { fields, sources } = readFirst("careerkit-greenhouse.json");
    expect(fields).toMatchObject({
      title: "Customer Data Scientist - Experimentation",
      company: "Amplitude",
      locations: [{ text: "London, UK" }],
      postedDate: "2026-07-16",
      url: "https://job-boards.greenhouse.io/amplitude/jobs/8636903002",
    });
    expect(fields.descriptionText).toContain("Amplitude is the leading AI analytics platform");
    expect(sources.postedDate).toEqual({ kind: "system", path: "Greenhouse: first_published" });
  });

  it("Lever", () => {
    const { fields } = readFirst("lever-matchgroup-en-ko.json");
    expect(fields).toMatchObject({
      title: "Android Engineer III",
      company: "matchgroup",
      locations: [{ text: "New York, New York", country: "US" }],
      remote: "hybrid",
      employmentType: "full-time",
      salary: { min: 150_000, max: 180_000, currency: "USD", period: "year" },
      postedDate: "2026-05-19",
    });
    expect(fields.descriptionText).toContain("Professional Android Development Experience");
  });

  it("Ashby: the kind of workplace wins over the flag for remote work", () => {
    const [, second] = read(source("careerkit-ashby.json")).postings;
    expect(second?.fields).toMatchObject({
      title: "Senior Site Reliability Engineer",
      company: "HighlightTA",
      remote: "hybrid",
      salary: { min: 102_800, max: 137_000, currency: "CAD", period: "year", text: "CA$102.8K – CA$137K" },
      postedDate: "2026-07-08",
    });
  });

  it("Recruitee", () => {
    expect(readFirst("careerkit-recruitee.json").fields).toMatchObject({
      company: "Acme",
      locations: [{ locality: "Berlin", country: "DE" }],
      remote: "hybrid",
      employmentTypeText: "fulltime_permanent",
      salary: { min: 60_000, max: 75_000, currency: "EUR", period: "year" },
    });
  });

  it("SmartRecruiters", () => {
    expect(readFirst("careerkit-smartrecruiters.json").fields).toMatchObject({
      company: "Knight Gayles",
      locations: [{ locality: "St. Louis", region: "MO", country: "US" }],
      remote: "onsite",
      employmentType: "part-time",
      url: "https://jobs.smartrecruiters.com/Knight/743999671674844",
    });
  });

  it("Workday: a number of places is no place, and the site makes the address", () => {
    const list = "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/careers/jobs";
    const [, second] = read(source("careerkit-workday.json"), list).postings;
    expect(second?.fields.locations).toEqual([]);
    expect(second?.fields.url).toMatch(/^https:\/\/acme\.wd5\.myworkdayjobs\.com\/careers\/job\/Illinois/);
  });

  it("Personio: XML, where the same position stands twice", () => {
    const { postings } = read(source("careerkit-personio.xml"), "https://acme.jobs.personio.de/xml");
    expect(postings).toHaveLength(1);
    expect(postings[0]?.fields).toMatchObject({
      title: "Staff Software Engineer, Data Platform",
      company: "Acme SE & Co. KG",
      locations: [{ text: "Munich" }, { text: "Berlin" }],
      employmentTypeText: "permanent, full-time",
      postedDate: "2024-11-13",
      url: "https://acme.jobs.personio.de/job/1834171",
    });
  });

  it("Teamtailor: schema.org inside a feed, with the item's address", () => {
    const feed = {
      items: [
        {
          id: "a",
          title: "Baker",
          url: "https://career.crust.example/jobs/7-baker",
          _jobposting: {
            "@type": "JobPosting",
            title: "Baker",
            identifier: { "@type": "PropertyValue", name: "Crust", value: 7 },
          },
        },
      ],
    };
    const { postings } = read(JSON.stringify(feed));
    expect(postings[0]?.fields).toMatchObject({
      company: "Crust",
      url: "https://career.crust.example/jobs/7-baker",
    });
  });
});

describe("data in a form without a reader is refused with words, and nothing of it is read", () => {
  it.each([
    "careerkit-neogov.xml",
    "hellowork-fr.xml",
    "jobteaser-fr.xml",
    "justjoin-capture-pl.json",
    "france-travail-cegid.json",
    "nav-stilling-no.json",
    "jsonresume-sample-job.json",
  ])("%s", (file) => {
    const { postings, errors } = read(source(file));
    expect(postings).toEqual([]);
    expect(errors).toMatchObject([{ code: "NOTHING_RECOGNISED" }]);
    expect(errors[0]?.message).toMatch(/^This is (?:JSON|XML) data in a form that JobTracker does not read/);
  });

  it("also where one record of a list has another form", () => {
    const { jobs } = JSON.parse(source("careerkit-greenhouse.json"));
    expect(read(JSON.stringify({ jobs: [...jobs, { id: 1 }] })).postings).toEqual([]);
  });

  it("XML with entities that grow, and deep XML, is read in bounded time and memory", () => {
    const entities = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${"x".repeat(1_000)}">]><workzag-jobs><position><name>&b;&b;</name></position></workzag-jobs>`;
    expect(read(entities).postings[0]?.fields.title).toBe("&b;&b;");
    expect(read(`<?xml version="1.0"?><workzag-jobs>${"<position>".repeat(200_000)}`).postings).toEqual([]);
  });
});
