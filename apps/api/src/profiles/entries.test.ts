import { blankEntries, type NewEntry, type ProfileSection, plainSections } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let profiles: TestPerson["api"]["profiles"];
let profileId: number;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  profiles = person.api.profiles;
  profileId = (await profiles.create({ name: "Baker" })).id;
});

const add = (entry: Parameters<typeof profiles.addEntry>[0]["entry"], position?: number) =>
  profiles.addEntry({ profileId, entry, ...(position !== undefined && { position }) });
const addJob = (title = "Baker", highlights = ["Baked bread", "Sold bread"]) =>
  add({ section: "experience", title, highlights });
const addClaim = (id: number, text: string) =>
  add({ section: "claims", of: { section: "experience", id }, text });
const read = () => profiles.get({ id: profileId });
const titles = async () => (await read()).experience.map(({ title }) => title);
const claims = async () => (await read()).experience[0]?.highlights ?? [];

const full: { [Section in Exclude<ProfileSection, "claims">]: NewEntry & { section: Section } } = {
  experience: {
    section: "experience",
    kind: "volunteer",
    title: "Baker",
    company: "Mill & Co",
    place: "Zürich",
    startDate: "2019",
    endDate: "2020-03",
    url: "https://mill.example",
    summary: "Bread",
    extra: { position: "" },
  },
  education: {
    section: "education",
    institution: "ETH",
    area: "Physics",
    studyType: "BSc",
    startDate: "2010-09-14",
    endDate: "2013",
    score: "5.5",
    url: "https://eth.example",
    courses: ["Mechanics"],
    extra: { a: 1 },
  },
  projects: {
    section: "projects",
    name: "Oven",
    description: "A better oven",
    startDate: "2018",
    endDate: null,
    url: "https://oven.example",
    entity: "Self",
    type: "application",
    roles: ["Lead"],
    keywords: ["heat"],
    extra: {},
  },
  certifications: {
    section: "certifications",
    name: "CKA",
    issuer: "CNCF",
    date: "2021-05",
    url: "https://cncf.example",
    extra: {},
  },
  languages: {
    section: "languages",
    language: "German",
    code: "de",
    fluency: "Native",
    level: "C2",
    extra: {},
  },
  links: {
    section: "links",
    network: "GitHub",
    username: "ada",
    url: "https://github.example/ada",
    extra: {},
  },
  skills: {
    section: "skills",
    name: "Rye",
    level: "Master",
    keywords: ["sour"],
    taxonomyKey: "esco:rye",
    source: { kind: "import", text: "Rye bread", claimId: null },
    extra: {},
  },
  awards: { section: "awards", title: "Best", date: "2020", awarder: "City", summary: "Won", extra: {} },
  publications: {
    section: "publications",
    name: "On bread",
    publisher: "Crumb",
    releaseDate: "2017",
    url: "https://crumb.example",
    summary: "All of it",
    extra: {},
  },
  interests: { section: "interests", name: "Chess", keywords: ["blitz"], extra: {} },
  references: { section: "references", name: "Bob", reference: "She is good", extra: {} },
};

describe.each(plainSections)("an entry of %s", (section) => {
  test("says all that it was given, and nothing else where it was given nothing", async () => {
    const { id, entry } = await add(full[section]);
    expect(entry).toMatchObject({ ...full[section], id, version: 1 });
    expect((await read())[section]).toMatchObject([{ id, version: 1 }]);
    const blank = await add({ section });
    expect(blank.entry).toMatchObject(section === "skills" ? { name: null } : blankEntries[section]);
    expect(blank.position).toBe(1);
  });

  test("is deleted and comes back as it was", async () => {
    const { id, entry } = await add(full[section]);
    expect(await profiles.deleteEntry({ profileId, section, id })).toMatchObject({ position: null });
    expect((await read())[section]).toEqual([]);
    expect((await refusalOf(profiles.deleteEntry({ profileId, section, id }))).code).toBe("NOT_FOUND");
    const back = await profiles.restoreEntry({ profileId, section, id });
    expect(back).toMatchObject({ deletedAt: null, entry: { ...entry, version: 3 } });
  });
});

describe("changing", () => {
  test("writes the fields that are given, and needs the version that is there", async () => {
    const { id } = await addJob();
    const change = { profileId, id, entry: { section: "experience" as const, company: "Mill", title: null } };
    expect(await profiles.updateEntry({ ...change, expectedVersion: 1 })).toMatchObject({
      version: 2,
      entry: { company: "Mill", title: null, highlights: [{}, {}] },
    });
    expect(await refusalOf(profiles.updateEntry({ ...change, expectedVersion: 1 }))).toMatchObject({
      code: "VERSION_CONFLICT",
      details: { currentVersion: 2 },
    });
  });

  test("to what it says already is no change", async () => {
    const { id, revision } = await addJob();
    const same = { section: "experience" as const, title: "Baker" };
    expect(await profiles.updateEntry({ profileId, id, expectedVersion: 1, entry: same })).toMatchObject({
      version: 1,
      revision,
    });
  });

  test("two editors of different entries do not get into each other's way", async () => {
    const [one, other] = [await addJob("One"), await addJob("Other")];
    const entry = { section: "experience" as const, company: "Mill" };
    await profiles.updateEntry({ profileId, id: one.id, expectedVersion: 1, entry });
    await profiles.updateEntry({ profileId, id: other.id, expectedVersion: 1, entry });
    expect((await read()).experience.map(({ company }) => company)).toEqual(["Mill", "Mill"]);
  });

  test("of twenty at once from one version one is made", async () => {
    const { id } = await addJob();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, count) =>
        profiles.updateEntry({
          profileId,
          id,
          expectedVersion: 1,
          entry: { section: "experience", title: `Title ${count}` },
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await read()).experience[0]?.version).toBe(2);
  });

  test("is in the audit, field by field", async () => {
    const { id } = await addJob();
    const entry = { section: "experience" as const, title: "Head baker" };
    await profiles.updateEntry({ profileId, id, expectedVersion: 1, entry });
    const [noted] = (await person.api.audit.list({ event: "profileEntry.updated" })).items;
    expect(noted?.differences).toContainEqual({
      table: "ProfileExperience",
      id,
      field: "title",
      before: "Baker",
      after: "Head baker",
    });
  });

  test.each([
    ["a day that is none", { startDate: "2019-02-30" }],
    ["a month that is none", { startDate: "2019-13" }],
    ["a date in words", { endDate: "since 2019" }],
    ["an ambiguous date", { endDate: "03/04/2021" }],
    ["a summary of ten megabytes", { summary: "x".repeat(10_000_000) }],
    ["an address that runs", { url: "javascript:alert(1)" }],
    ["a field of another section", { institution: "ETH" }],
  ])("to %s is refused", async (_what, fields) => {
    const error = await refusalOf(add({ section: "experience", ...fields }));
    expect(error.code).toBe("INVALID_INPUT");
    expect(await titles()).toEqual([]);
  });
});

describe("the order", () => {
  test("is that of adding, at a place that is said, and by moving", async () => {
    const ids = [(await addJob("A")).id, (await addJob("B")).id, (await addJob("C")).id];
    await add({ section: "experience", title: "D" }, 1);
    expect(await titles()).toEqual(["A", "D", "B", "C"]);
    const move = (id: number, expectedVersion: number, position: number) =>
      profiles.moveEntry({ profileId, section: "experience", id, expectedVersion, position });
    expect(await move(ids[2] ?? 0, 1, 0)).toMatchObject({ position: 0, version: 2 });
    expect(await titles()).toEqual(["C", "A", "D", "B"]);
    expect(await move(ids[2] ?? 0, 2, 99)).toMatchObject({ position: 3 });
    expect(await titles()).toEqual(["A", "D", "B", "C"]);
    expect((await refusalOf(move(ids[2] ?? 0, 1, 0))).code).toBe("VERSION_CONFLICT");
  });

  test("stays right when neighbours leave no room", async () => {
    await addJob("First");
    const { id: last } = await addJob("Last");
    for (let count = 0; count < 15; count++) await add({ section: "experience", title: `${count}` }, 1);
    const { experience } = await read();
    expect(experience.map(({ title }) => title)).toEqual([
      "First",
      ...Array.from({ length: 15 }, (_, count) => `${14 - count}`),
      "Last",
    ]);
    expect(experience.at(-1)).toMatchObject({ id: last, version: 1 });
  });

  test("brings a deleted one back to its place", async () => {
    await addJob("A");
    const { id } = await addJob("B");
    await addJob("C");
    await profiles.deleteEntry({ profileId, section: "experience", id });
    expect(await profiles.restoreEntry({ profileId, section: "experience", id })).toMatchObject({
      position: 1,
    });
    expect(await titles()).toEqual(["A", "B", "C"]);
  });
});

describe("claims", () => {
  test("have ids of their own below what they belong to, in their order", async () => {
    const { id } = await addJob();
    const other = await addJob("Cook", ["Cooked"]);
    const claim = await addClaim(id, "Taught");
    expect(claim.entry).toMatchObject({
      section: "claims",
      text: "Taught",
      of: { section: "experience", id },
    });
    expect((await claims()).map(({ text }) => text)).toEqual(["Baked bread", "Sold bread", "Taught"]);
    await profiles.moveEntry({
      profileId,
      section: "claims",
      id: claim.id,
      expectedVersion: 1,
      position: 0,
    });
    expect((await claims()).map(({ text }) => text)).toEqual(["Taught", "Baked bread", "Sold bread"]);
    expect((await read()).experience[1]).toMatchObject({ id: other.id, highlights: [{ text: "Cooked" }] });
  });

  test("of projects are claims likewise", async () => {
    const { id } = await add({ section: "projects", name: "Oven", highlights: ["Built it"] });
    const claim = await add({ section: "claims", of: { section: "projects", id }, text: "Sold it" });
    const project = (await read()).projects[0];
    expect(project?.highlights.map(({ text }) => text)).toEqual(["Built it", "Sold it"]);
    expect(project?.highlights.at(-1)?.id).toBe(claim.id);
  });

  test("that are deleted go on being found by what refers to them", async () => {
    await addJob();
    const [claim] = await claims();
    const place = { profileId, section: "claims" as const, id: claim?.id ?? 0 };
    await profiles.deleteEntry(place);
    expect((await claims()).map(({ text }) => text)).toEqual(["Sold bread"]);
    expect(await profiles.getEntry(place)).toMatchObject({
      deletedAt: expect.any(String),
      entry: { text: "Baked bread" },
    });
    await profiles.restoreEntry(place);
    expect((await claims()).map(({ text }) => text)).toEqual(["Baked bread", "Sold bread"]);
  });

  test("go and come back with what they stand below", async () => {
    const { id } = await addJob();
    const [claim] = await claims();
    const place = { profileId, section: "claims" as const, id: claim?.id ?? 0 };
    await profiles.deleteEntry({ profileId, section: "experience", id });
    expect(await profiles.getEntry(place)).toMatchObject({ deletedAt: expect.any(String), position: null });
    const calls = [profiles.deleteEntry(place), profiles.restoreEntry(place), addClaim(id, "More")];
    for (const { code } of await Promise.all(calls.map(refusalOf))) expect(code).toBe("NOT_FOUND");
    await profiles.restoreEntry({ profileId, section: "experience", id });
    expect(await claims()).toHaveLength(2);
    expect(await profiles.getEntry(place)).toMatchObject({ deletedAt: null, position: 0 });
  });

  test("cannot stand below an entry of another profile", async () => {
    const { id } = await addJob();
    const other = await profiles.create({ name: "Other" });
    const entry = { section: "claims" as const, of: { section: "experience" as const, id }, text: "Mine" };
    expect((await refusalOf(profiles.addEntry({ profileId: other.id, entry }))).code).toBe("NOT_FOUND");
  });
});

describe("limits", () => {
  test("an experience has room for two hundred claims", async () => {
    const { id } = await addJob(
      "Baker",
      Array.from({ length: 200 }, (_, count) => `Claim ${count}`),
    );
    expect((await refusalOf(addClaim(id, "One more"))).code).toBe("CONSTRAINT_VIOLATED");
    const place = { profileId, section: "claims" as const, id: (await claims())[0]?.id ?? 0 };
    await profiles.deleteEntry(place);
    await addClaim(id, "In its place");
    expect((await refusalOf(profiles.restoreEntry(place))).code).toBe("CONSTRAINT_VIOLATED");
  });

  test("the entries of a deleted profile stay as they are", async () => {
    const { id } = await addJob();
    await profiles.delete({ id: profileId });
    const calls = [
      addJob(),
      profiles.updateEntry({
        profileId,
        id,
        expectedVersion: 1,
        entry: { section: "experience", title: "Late" },
      }),
      profiles.deleteEntry({ profileId, section: "experience", id }),
      profiles.updateAspirations({ profileId, expectedVersion: 1, titles: [] }),
    ];
    for (const { code } of await Promise.all(calls.map(refusalOf))) expect(code).toBe("NOT_FOUND");
    await profiles.restore({ id: profileId });
    expect(await titles()).toEqual(["Baker"]);
  });

  test("an id of one section is none of another, and none in another profile", async () => {
    const { id } = await addJob();
    const other = await profiles.create({ name: "Other" });
    const calls = [
      profiles.deleteEntry({ profileId, section: "education", id }),
      profiles.deleteEntry({ profileId: other.id, section: "experience", id }),
    ];
    for (const { code } of await Promise.all(calls.map(refusalOf))) expect(code).toBe("NOT_FOUND");
  });
});

test("a skill that an assistant adds says so", async () => {
  const { entry } = await person.through({ client: "mcp" }).profiles.addEntry({
    profileId,
    entry: { section: "skills", name: "Rye" },
  });
  expect(entry).toMatchObject({ source: { kind: "agent" } });
});

test("a language has the code of its name, in any language of the product, unless another is stated", async () => {
  const language = async (said: Partial<Extract<NewEntry, { section: "languages" }>>) =>
    (await add({ section: "languages", ...said })).entry;
  expect(await language({ language: "Deutsch" })).toMatchObject({ code: "de" });
  expect(await language({ language: "tchèque" })).toMatchObject({ code: "cs" });
  expect(await language({ language: "Klingon" })).toMatchObject({ code: null });
  const own = await add({ section: "languages", language: "Deutsch", code: "lb" });
  expect(own.entry).toMatchObject({ code: "lb" });
  const change = async (expectedVersion: number, said: { language?: string; code?: string | null }) => {
    const entry = { section: "languages" as const, ...said };
    return (await profiles.updateEntry({ profileId, id: own.id, expectedVersion, entry })).entry;
  };
  expect(await change(1, { language: "Húngaro" })).toMatchObject({ code: "hu" });
  expect(await change(2, { code: null })).toMatchObject({ language: "Húngaro", code: null });
  expect(await change(3, { language: "Elbisch" })).toMatchObject({ code: null });
  expect(await change(4, { language: "English", code: null })).toMatchObject({ code: null });
  expect(await change(5, { code: "de" })).toMatchObject({ code: "de" });
  expect(await change(6, { language: "Schwiizer Mundart" })).toMatchObject({ code: "de" });
});

test("what a person and two assistants do at once is all there, each change a revision of its own", async () => {
  const editors = [person.api, person.through({ client: "mcp" }), person.through({ client: "mcp" })];
  const { id, revision } = await addJob("Baker", []);
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, (_, count) =>
      editors[count % 3]?.profiles.addEntry({
        profileId,
        entry: { section: "claims", of: { section: "experience", id }, text: `Claim ${count}` },
        position: count % 2,
      }),
    ),
  );
  const texts = (await claims()).map(({ text }) => text);
  expect(new Set(texts)).toEqual(new Set(outcomes.map((_, count) => `Claim ${count}`)));
  expect(texts).toHaveLength(30);
  expect((await read()).revision).toBe(revision + 30);
  expect(new Set(outcomes.map((state) => state?.revision)).size).toBe(30);
});

test("every change grows the revision", async () => {
  const { id, revision } = await addJob();
  const moved = await profiles.deleteEntry({ profileId, section: "experience", id });
  expect([revision, moved.revision, (await read()).revision]).toEqual([2, 3, 3]);
});
