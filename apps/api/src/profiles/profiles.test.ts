import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let profiles: TestPerson["api"]["profiles"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  profiles = person.api.profiles;
});

const names = async () =>
  (await profiles.list({})).items.map(({ name, isDefault }) => (isDefault ? `${name}*` : name));

describe("several profiles", () => {
  test("have names of their own, and the first is the default", async () => {
    await profiles.create({ name: "Baker", language: "en" });
    await profiles.create({ name: "Bäcker", language: "de" });
    expect(await names()).toEqual(["Baker*", "Bäcker"]);
    expect(await refusalOf(profiles.create({ name: " BAKER " }))).toMatchObject({ code: "CONFLICT" });
  });

  test("another one becomes the default in the place of the first", async () => {
    await profiles.create({ name: "One" });
    const { id } = await profiles.create({ name: "Two" });
    await profiles.update({ id, expectedVersion: 1, isDefault: true });
    expect(await names()).toEqual(["Two*", "One"]);
  });

  test("a deleted default leaves the oldest of the others as default, and comes back as one of them", async () => {
    const { id } = await profiles.create({ name: "One" });
    await profiles.create({ name: "Two" });
    await profiles.create({ name: "Three" });
    expect(await profiles.delete({ id })).toMatchObject({ isDefault: false, deletedAt: expect.any(String) });
    expect(await names()).toEqual(["Two*", "Three"]);
    await profiles.restore({ id });
    expect(await names()).toEqual(["Two*", "One", "Three"]);
  });

  test("the only one is the default again when it comes back", async () => {
    const { id } = await profiles.create({ name: "One" });
    await profiles.delete({ id });
    expect(await names()).toEqual([]);
    expect(await profiles.restore({ id })).toMatchObject({ isDefault: true });
  });

  test("one whose name was taken meanwhile does not come back", async () => {
    const { id } = await profiles.create({ name: "One" });
    await profiles.delete({ id });
    await profiles.create({ name: "one" });
    expect((await refusalOf(profiles.restore({ id }))).code).toBe("CONFLICT");
  });

  test("there is room for twenty", async () => {
    for (let count = 1; count <= 20; count++) await profiles.create({ name: `Profile ${count}` });
    expect((await refusalOf(profiles.create({ name: "One more" }))).code).toBe("CONSTRAINT_VIOLATED");
  });
});

describe("basics", () => {
  test("are written by field, cleared by null, and need the version that is there", async () => {
    const { id } = await profiles.create({
      name: "Baker",
      basics: { fullName: "Ada Byron", email: "ada@example.org", countryCode: "CH" },
    });
    const changed = await profiles.update({
      id,
      expectedVersion: 1,
      basics: { headline: "Baker", email: null },
    });
    expect(changed).toMatchObject({
      version: 2,
      revision: 2,
      basics: { fullName: "Ada Byron", headline: "Baker", email: null, countryCode: "CH" },
    });
    expect(await refusalOf(profiles.update({ id, expectedVersion: 1, name: "Late" }))).toMatchObject({
      code: "VERSION_CONFLICT",
      details: { currentVersion: 2 },
    });
  });

  test.each([
    ["a summary of ten megabytes in one line", { summary: "x".repeat(10_000_000) }, "summary"],
    ["a name that says nothing", { fullName: "  " }, "fullName"],
    ["an address that runs", { url: "javascript:alert(1)" }, "url"],
    ["a country that is none", { countryCode: "Switzerland" }, "countryCode"],
    ["a NUL in what has no field", { basicsExtra: { pronouns: "a\u0000b" } }, "basicsExtra"],
    ["what has no field, too long", { basicsExtra: { blob: "x".repeat(20_000) } }, "basicsExtra"],
  ])("%s is refused, and the field is named", async (_what, basics, field) => {
    const { id } = await profiles.create({ name: "Baker" });
    expect(await refusalOf(profiles.update({ id, expectedVersion: 1, basics }))).toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path: ["basics", field] }],
    });
  });

  test("keep words to the last space, in any script", async () => {
    const basics = { fullName: " عادة ", summary: "  two  spaces\n\nand\ttab " };
    const { id } = await profiles.create({ name: "Mixed", basics });
    expect((await profiles.get({ id })).basics).toMatchObject(basics);
  });
});

test("what a resume has beyond the fields is kept as it is", async () => {
  const extra = { meta: { theme: "elegant", nested: [{ a: null }, 1.5, true, ""] }, "x-custom": "" };
  const { id } = await profiles.create({ name: "Baker", basics: { basicsExtra: { pronouns: "she" } } });
  await profiles.update({ id, expectedVersion: 1, extra });
  expect(await profiles.get({ id })).toMatchObject({ extra, basics: { basicsExtra: { pronouns: "she" } } });
});

test("aspirations are written by field and have a version of their own", async () => {
  const { id: profileId } = await profiles.create({ name: "Baker" });
  const wishes = {
    titles: ["Head baker"],
    places: [{ text: "Zürich", countryCode: "CH" }],
    remote: ["onsite" as const],
    minimumSalary: { amount: 85_000.5, currency: "CHF", period: "year" as const },
    startFrom: "2026-09-01",
    permits: ["CH", "DE"],
    dealBreakers: ["Night shifts"],
  };
  const made = await profiles.updateAspirations({ profileId, expectedVersion: 1, ...wishes });
  expect(made).toMatchObject({ ...wishes, version: 2, revision: 2 });
  await profiles.updateAspirations({ profileId, expectedVersion: 2, minimumSalary: null, permits: [] });
  const { aspirations, version } = await profiles.get({ id: profileId });
  expect(aspirations).toEqual({ ...wishes, minimumSalary: null, permits: [], version: 3 });
  expect(version).toBe(1);
  expect(await refusalOf(profiles.updateAspirations({ profileId, expectedVersion: 2 }))).toMatchObject({
    code: "VERSION_CONFLICT",
  });
});

test("a copy says the same in rows of its own", async () => {
  const { id } = await profiles.create({ name: "Baker", language: "en", basics: { fullName: "Ada" } });
  await profiles.addEntry({
    profileId: id,
    entry: { section: "experience", title: "Baker", highlights: ["Baked", "Sold"] },
  });
  await profiles.addEntry({ profileId: id, entry: { section: "skills", name: "Rye", keywords: ["sour"] } });
  await profiles.updateAspirations({ profileId: id, expectedVersion: 1, titles: ["Head baker"] });
  const source = await profiles.get({ id });
  const copy = await profiles.duplicate({ id, name: "Copy" });
  expect(copy).toMatchObject({ name: "Copy", language: "en", isDefault: false, basics: source.basics });
  expect(copy.aspirations.titles).toEqual(["Head baker"]);
  expect(copy.experience[0]?.highlights.map(({ text }) => text)).toEqual(["Baked", "Sold"]);
  expect(copy.skills[0]).toMatchObject({ name: "Rye", keywords: ["sour"], source: { kind: "person" } });
  expect(copy.experience[0]?.id).not.toBe(source.experience[0]?.id);
  await profiles.deleteEntry({ profileId: copy.id, section: "skills", id: copy.skills[0]?.id ?? 0 });
  expect((await profiles.get({ id })).skills).toHaveLength(1);
});
