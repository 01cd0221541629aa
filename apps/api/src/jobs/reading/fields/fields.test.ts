import { describe, expect, it } from "vitest";
import { readProperties } from "../testing/read.ts";

describe("the company is", () => {
  it.each([
    ["a text", "Crust &amp; Co", "Crust & Co"],
    ["an organisation's name", { "@type": "Organization", name: " Crust\n & Co " }, "Crust & Co"],
    ["its legal name", { legalName: "Crust AG" }, "Crust AG"],
    ["the first that has a name", [{ logo: "x" }, { name: "Crust" }], "Crust"],
    ["not an address", "https://crust.example", null],
    ["not a word for nothing", { name: "null" }, null],
  ])("%s", (_, hiringOrganization, company) => {
    expect(readProperties({ hiringOrganization }).fields.company).toBe(company);
  });

  it("the identifier's giver where there is no hiring organisation", () => {
    const { fields, sources } = readProperties({ identifier: { name: "Crust", value: 7 } });
    expect(fields.company).toBe("Crust");
    expect(sources.company).toEqual({ kind: "json-ld", path: "identifier.name" });
    expect(readProperties({ identifier: { name: "Requisition ID", value: 7 } }).fields.company).toBeNull();
  });
});

describe("places are read from", () => {
  const texts = (jobLocation: unknown, more = {}) =>
    readProperties({ jobLocation, ...more }).fields.locations.map(({ text }) => text);
  const bern = { addressLocality: "Bern", addressCountry: "CH" };

  it.each([
    ["a text", "Bern", ["Bern"]],
    ["a list of texts", ["Bern", "Basel", "bern"], ["bern", "Basel"]],
    ["a place with an address", { "@type": "Place", address: bern }, ["Bern, CH"]],
    [
      "a place with an address as text",
      { address: "Symonds Yat East,  Wye Valley" },
      ["Symonds Yat East, Wye Valley"],
    ],
    [
      "a place with several addresses",
      { address: [bern, { addressLocality: "Basel" }] },
      ["Bern, CH", "Basel"],
    ],
    ["an address without a place", { "@type": "PostalAddress", ...bern }, ["Bern, CH"]],
    ["a place with a name alone", { "@type": "City", name: "Bern" }, ["Bern"]],
    ["a country as an object", { address: { addressCountry: { "@type": "Country", name: "CH" } } }, ["CH"]],
    ["words that say nothing", { address: { addressLocality: "Null", addressRegion: " " } }, []],
    [
      "references that were escaped twice",
      { address: "Industriveien 6,&amp;#xD; 2020 Oslo&amp;#xD;&amp;#xA;" },
      ["Industriveien 6, 2020 Oslo"],
    ],
  ])("%s", (_, jobLocation, expected) => {
    expect(texts(jobLocation)).toEqual(expected);
  });

  it.each([
    [
      {
        streetAddress: "555 Clancy St",
        addressLocality: "Detroit",
        addressRegion: "MI",
        postalCode: "48201",
        addressCountry: "US",
      },
      "555 Clancy St, Detroit, MI 48201, US",
    ],
    [
      { addressLocality: "Berlin", addressRegion: "Berlin", postalCode: 10115, addressCountry: "DE" },
      "10115 Berlin, DE",
    ],
    [{ addressLocality: "London", postalCode: "WC2R 1LA", addressCountry: "GB" }, "London, WC2R 1LA, GB"],
  ])("an address in the order of its country: %j", (address, text) => {
    expect(texts({ address })).toEqual([text]);
  });

  it("the applicant's area for remote work alone", () => {
    const area = { applicantLocationRequirements: { "@type": "Country", name: "USA" } };
    expect(texts(undefined, { ...area, jobLocationType: "TELECOMMUTE" })).toEqual(["USA"]);
    expect(texts(undefined, area)).toEqual([]);
    expect(texts("Bern", { ...area, jobLocationType: "TELECOMMUTE" })).toEqual(["Bern"]);
  });

  it("at most 50 of them, with a warning", () => {
    const { fields, warnings } = readProperties({
      jobLocation: Array.from({ length: 80 }, (_, index) => `Town ${index}`),
    });
    expect(fields.locations).toHaveLength(50);
    expect(warnings).toMatchObject([{ field: "locations", message: "The first 50 of 80 places were kept" }]);
  });
});

describe("the workplace", () => {
  it.each([
    ["TELECOMMUTE", "remote"],
    ["https://schema.org/TELECOMMUTE", "remote"],
    ["telecommute", "remote"],
    ["Remote", "remote"],
    ["HYBRID", "hybrid"],
    ["ON_SITE", "onsite"],
    ["am Arbeitsplatz (z.B. Büro)", "onsite"],
    [["TELECOMMUTE", "ONSITE"], "hybrid"],
    ["moon base", null],
  ])("%j is %s", (jobLocationType, remote) => {
    expect(readProperties({ jobLocationType }).fields.remote).toBe(remote);
  });

  it("is remote where the only place is called so, and not where the title says it", () => {
    expect(readProperties({ jobLocation: { address: "Remote" } }).fields.remote).toBe("remote");
    expect(readProperties({ jobLocation: ["Remote", "Bern"] }).fields.remote).toBeNull();
    expect(readProperties({ title: "Baker (remote)" }).fields.remote).toBeNull();
  });
});

describe("the kind of employment", () => {
  it.each([
    ["FULL_TIME", "full-time", "FULL_TIME"],
    ["Full-time", "full-time", "Full-time"],
    ["Vollzeit", "full-time", "Vollzeit"],
    ["CONTRACTOR", "contract", "CONTRACTOR"],
    ["PER_DIEM", "per-diem", "PER_DIEM"],
    ["INTERN", "internship", "INTERN"],
    ["TEMPORARY", "temporary", "TEMPORARY"],
    ["VOLUNTEER", "volunteer", "VOLUNTEER"],
    ["https://schema.org/PART_TIME", "part-time", "https://schema.org/PART_TIME"],
    ["International", "other", "International"],
    ["Permanent", "other", "Permanent"],
    ["permanent, full-time", "full-time", "permanent, full-time"],
    [["OTHER", "FULL_TIME"], "full-time", "OTHER, FULL_TIME"],
    [["アルバイト", "正社員"], "part-time", "アルバイト, 正社員"],
    ["Null", null, null],
  ])("%j is %s, in the words %j", (employmentType, type, text) => {
    const { fields } = readProperties({ employmentType });
    expect([fields.employmentType, fields.employmentTypeText]).toEqual([type, text]);
  });
});

describe("texts", () => {
  it("are one clean line: references decoded, tags dropped, white space folded, NFC, nothing invisible", () => {
    const title = " R&amp;amp;D <b>Cafe\u0301</b>\u00a0\n\u0000Ba\u00adker\u200b\ud800 \u202e";
    expect(readProperties({ title }).fields.title).toBe("R&D Café Baker\ufffd");
  });

  it("are cut to what their field holds, never inside a character, with a warning", () => {
    const { fields, warnings } = readProperties({
      title: `x${"😀".repeat(400)}`,
      hiringOrganization: "y".repeat(999),
    });
    expect(fields.title.length).toBeLessThanOrEqual(300);
    expect(fields.title.isWellFormed()).toBe(true);
    expect(fields.company).toHaveLength(200);
    expect(warnings.map(({ field }) => field)).toEqual(["title", "company"]);
  });

  it("with a less-than sign keep it", () => {
    expect(readProperties({ title: "Engineer <C++ & Go> & 3 < 5" }).fields.title).toBe(
      "Engineer <C++ & Go> & 3 < 5",
    );
  });
});
