import { blankEntries, ProfileDocument, ProfileEntryID } from "@jobtracker/contracts";
import { expect, it } from "vitest";
import { Matcher } from "./matching.ts";

const now = "2026-01-31T12:00:00.000Z";
const empty = ProfileDocument.parse({
  ...{ id: 1, version: 1, revision: 1, name: "Mine", language: null, isDefault: true },
  basics: {
    ...{ fullName: null, headline: null, email: null, phone: null, url: null, imageUrl: null, address: null },
    ...{ postalCode: null, city: null, region: null, countryCode: null, summary: null },
    ...{ basicsExtra: {}, locationExtra: {} },
  },
  ...{ experience: [], education: [], projects: [], certifications: [], languages: [], links: [] },
  ...{ skills: [], awards: [], publications: [], interests: [], references: [] },
  aspirations: {
    ...{ version: 1, titles: [], places: [], remote: [], minimumSalary: null, startFrom: null },
    ...{ permits: [], dealBreakers: [] },
  },
  ...{ extra: {}, createdAt: now, updatedAt: now, deletedAt: null },
});

it("words of a known entry are made ready once, however many entries are looked for", () => {
  let reads = 0;
  const known = {
    ...{ ...blankEntries.awards, id: ProfileEntryID.parse(1), version: 1 },
    get title() {
      reads++;
      return "Best bread";
    },
  };
  const matcher = new Matcher({ ...empty, awards: [known] });
  for (const title of ["Best cake", "Best pie", "Best tart"])
    expect(matcher.find({ key: "/awards/0", entry: { section: "awards", title } })).toBeUndefined();
  const found = matcher.find({ key: "/awards/3", entry: { section: "awards", title: "best BREAD" } });
  expect(found).toBe(known);
  expect(reads).toBe(1);
});
