import { blankEntries, type NewEntry, ProfileSkill, plainSections } from "@jobtracker/contracts";
import { findProfileVersion } from "@jobtracker/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { comparedContents } from "./compare-contents.ts";
import { contentsDiffer } from "./contents-differ.ts";
import { contentOf } from "./versions.ts";

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
  profileId = (await profiles.create({ name: "Baker", basics: { fullName: "Ada" } })).id;
});

const read = () => profiles.get({ id: profileId });
const add = (entry: NewEntry) => profiles.addEntry({ profileId, entry });
const confirm = async (note?: string) =>
  profiles.confirmVersion({ profileId, expectedRevision: (await read()).revision, ...(note && { note }) });
const restore = async (number: number) =>
  profiles.restoreVersion({ profileId, number, expectedRevision: (await read()).revision });
const compare = async (from?: number, to?: number) =>
  (await profiles.compareVersions({ profileId, ...(from && { from }), ...(to && { to }) })).entries;

const addJob = () =>
  add({ section: "experience", title: "Baker", company: "Mill", highlights: ["Baked bread", "Sold bread"] });

/** What a profile says, without how it is kept. */
const said = async () => {
  const { basics, extra, aspirations, ...rest } = await read();
  const sections = plainSections.map((section) => [section, rest[section]]);
  return JSON.parse(
    JSON.stringify([basics, extra, aspirations, sections], (key, value) =>
      key === "version" ? undefined : value,
    ),
  );
};

describe("confirming", () => {
  test("keeps what the profile says, numbered, with a note, for good", async () => {
    const { id } = await addJob();
    expect(await confirm("First")).toMatchObject({ number: 1, kind: "confirmed", note: "First" });
    await profiles.updateEntry({
      profileId,
      id,
      expectedVersion: 1,
      entry: { section: "experience", title: "Head baker" },
    });
    await confirm();
    const { items } = await profiles.listVersions({ profileId });
    expect(items.map(({ number, note }) => [number, note])).toEqual([
      [2, null],
      [1, "First"],
    ]);
    const { content } = await profiles.getVersion({ profileId, number: 1 });
    expect(content.experience).toMatchObject([{ id, title: "Baker", highlights: [{}, {}] }]);
    expect(content.basics.fullName).toBe("Ada");
  });

  test("what the person did not see is refused", async () => {
    const { revision } = await read();
    await addJob();
    expect(await refusalOf(profiles.confirmVersion({ profileId, expectedRevision: revision }))).toMatchObject(
      { code: "VERSION_CONFLICT", details: { currentVersion: revision + 1 } },
    );
  });

  test("the same again is refused, also after a change and back", async () => {
    await confirm();
    expect((await refusalOf(confirm())).code).toBe("CONFLICT");
    const { id } = await addJob();
    await profiles.deleteEntry({ profileId, section: "experience", id });
    expect((await refusalOf(confirm())).code).toBe("CONFLICT");
  });

  test("numbers the versions of each profile by itself", async () => {
    await confirm();
    const other = await profiles.create({ name: "Other" });
    const made = await profiles.confirmVersion({ profileId: other.id, expectedRevision: 1 });
    expect(made.number).toBe(1);
    await addJob();
    await confirm();
    expect((await profiles.listVersions({ profileId: other.id })).items).toEqual([made]);
    expect((await profiles.listVersions({ profileId })).items).toHaveLength(2);
  });

  test("goes on page by page", async () => {
    for (let count = 0; count < 5; count++) {
      await add({ section: "skills", name: `Skill ${count}` });
      await confirm();
    }
    const first = await profiles.listVersions({ profileId, limit: 3 });
    const second = await profiles.listVersions({ profileId, limit: 3, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(second.nextCursor).toBeNull();
  });

  test("is sealed: the words are not in the database", async () => {
    await add({ section: "references", name: "Bob", reference: "Unmistakable words" });
    await confirm();
    const key = { userId: person.userId, profileId, versionNo: 1 };
    const row = await findProfileVersion(platform.database.read, key);
    expect(row).toBeDefined();
    expect(Buffer.from(row?.content ?? []).includes("Unmistakable")).toBe(false);
  });
});

describe("comparing", () => {
  test("tells what was added, removed, changed and moved, word by word", async () => {
    const job = await addJob();
    const [first] = (await read()).experience[0]?.highlights ?? [];
    const rye = await add({ section: "skills", name: "Rye" });
    const oat = await add({ section: "skills", name: "Oat" });
    await add({ section: "skills", name: "Spelt" });
    await confirm();
    const claim = { section: "claims" as const, text: "Baked good bread" };
    await profiles.updateEntry({ profileId, id: first?.id ?? 0, expectedVersion: 1, entry: claim });
    await profiles.moveEntry({ profileId, section: "skills", id: oat.id, expectedVersion: 1, position: 2 });
    await profiles.deleteEntry({ profileId, section: "skills", id: rye.id });
    await add({ section: "awards", title: "Best bread" });
    await profiles.updateAspirations({ profileId, expectedVersion: 1, titles: ["Head baker"] });
    const entries = await compare();
    expect(entries.map(({ part, change, title }) => [part, change, title])).toEqual([
      ["claims", "changed", "Baker, Mill"],
      ["skills", "moved", "Oat"],
      ["skills", "removed", "Rye"],
      ["awards", "added", "Best bread"],
      ["aspirations", "changed", ""],
    ]);
    expect(entries[0]).toMatchObject({
      id: first?.id,
      of: { section: "experience", id: job.id },
      fields: [
        {
          field: "text",
          parts: [
            { kind: "same", text: "Baked " },
            { kind: "added", text: "good " },
            { kind: "same", text: "bread" },
          ],
        },
      ],
    });
  });

  test("any two versions, and what never was is not there", async () => {
    await confirm();
    await add({ section: "skills", name: "Rye" });
    await confirm();
    await add({ section: "skills", name: "Oat" });
    expect((await compare(1, 2)).map(({ title, change }) => [title, change])).toEqual([["Rye", "added"]]);
    expect((await compare(2, 1)).map(({ title, change }) => [title, change])).toEqual([["Rye", "removed"]]);
    expect((await compare(1)).map(({ title }) => title)).toEqual(["Rye", "Oat"]);
    expect(await compare(2, 2)).toEqual([]);
    expect((await refusalOf(compare(1, 3))).code).toBe("NOT_FOUND");
  });

  test("with nothing confirmed yet says so", async () => {
    await addJob();
    expect(await profiles.compareVersions({ profileId })).toEqual({ from: null, to: null, entries: [] });
  });

  test("five thousand skills turned round is one answer", async () => {
    const named = (count: number) => ({
      ...blankEntries.skills,
      id: count + 1,
      version: 1,
      name: `${count}`,
    });
    const skills = Array.from({ length: 5000 }, (_, count) => ProfileSkill.parse(named(count)));
    const content = contentOf(await read());
    const turned = comparedContents({ ...content, skills }, { ...content, skills: skills.toReversed() });
    expect(new Set(turned.map(({ change }) => change))).toEqual(new Set(["moved"]));
  });
});

describe("whether anything changed", () => {
  test("is known as from the comparison", async () => {
    await addJob();
    await addJob();
    const content = contentOf(await read());
    const [first, second] = content.experience;
    if (first === undefined || second === undefined) throw new Error("No jobs");
    const claims = first.highlights;
    const states = [
      content,
      structuredClone({ ...content, experience: [{ ...first, version: 9 }, second] }),
      { ...content, basics: { ...content.basics, city: "Bern" } },
      { ...content, extra: { theme: "plain" } },
      { ...content, aspirations: { ...content.aspirations, titles: ["Baker"] } },
      { ...content, experience: [second, first] },
      { ...content, experience: [first] },
      { ...content, experience: [{ ...first, title: "Cook" }, second] },
      { ...content, experience: [{ ...first, highlights: claims.toReversed() }, second] },
      { ...content, experience: [{ ...first, highlights: [] }, second] },
      { ...content, experience: [first, { ...second, highlights: claims }] },
    ];
    const pairs = states.flatMap((one) => states.map((other) => [one, other] as const));
    expect(pairs.map(([one, other]) => contentsDiffer(one, other))).toEqual(
      pairs.map(([one, other]) => comparedContents(one, other).length > 0),
    );
  });

  test("is told in time of long texts that have nothing in common", async () => {
    const words = (of: string) => Array.from({ length: 2000 }, (_, at) => `${of}${at}`).join(" ");
    const ids: number[] = [];
    for (let at = 0; at < 30; at++)
      ids.push((await add({ section: "experience", title: "Baker", summary: words("a") })).id);
    await confirm();
    for (const id of ids)
      await profiles.updateEntry({
        ...{ profileId, id, expectedVersion: 1 },
        entry: { section: "experience", summary: words("b") },
      });
    const { items } = await profiles.suggestions({ profileId });
    expect(items.map(({ key }) => key)).toContain("versions.changed");
    expect(await confirm()).toMatchObject({ number: 2 });
  });
});

describe("restoring a version", () => {
  test("makes the profile say what it said, under the same ids, and is undone by what it kept", async () => {
    const job = await addJob();
    const [first, second] = (await read()).experience[0]?.highlights ?? [];
    const oven = await add({ section: "projects", name: "Oven", highlights: ["Built it"] });
    for (const name of ["Rye", "Oat", "Spelt"]) await add({ section: "skills", name });
    await profiles.updateAspirations({
      profileId,
      expectedVersion: 1,
      minimumSalary: { amount: 1, currency: "EUR", period: "hour" },
    });
    await confirm();
    const then = await said();
    const [rye] = (await read()).skills;
    await profiles.update({
      id: profileId,
      expectedVersion: 1,
      basics: { fullName: "Bob" },
      extra: { a: 1 },
    });
    await profiles.updateEntry({
      profileId,
      id: first?.id ?? 0,
      expectedVersion: 1,
      entry: { section: "claims", text: "Else" },
    });
    await profiles.deleteEntry({ profileId, section: "claims", id: second?.id ?? 0 });
    await add({ section: "claims", of: { section: "experience", id: job.id }, text: "New" });
    await profiles.deleteEntry({ profileId, section: "projects", id: oven.id });
    await profiles.moveEntry({
      profileId,
      section: "skills",
      id: rye?.id ?? 0,
      expectedVersion: 1,
      position: 2,
    });
    await add({ section: "awards", title: "Best" });
    await profiles.updateAspirations({
      profileId,
      expectedVersion: 2,
      minimumSalary: null,
      titles: ["Cook"],
    });
    const now = await said();

    const restored = await restore(1);
    expect(restored.kept).toBe(2);
    expect(await said()).toEqual(then);
    expect((await profiles.listVersions({ profileId })).items[0]).toMatchObject({ kind: "kept" });
    expect(await compare()).toEqual([]);

    await restore(restored.kept);
    expect(await said()).toEqual(now);
  });

  test("of a profile that is as its newest version keeps no other", async () => {
    await confirm();
    await addJob();
    await confirm();
    expect((await restore(1)).kept).toBe(2);
    expect((await profiles.listVersions({ profileId })).items).toHaveLength(2);
  });

  test("that the person did not see the profile before is refused, and changes nothing", async () => {
    await confirm();
    const { revision } = await read();
    await addJob();
    const refused = await refusalOf(
      profiles.restoreVersion({ profileId, number: 1, expectedRevision: revision }),
    );
    expect(refused.code).toBe("VERSION_CONFLICT");
    expect((await read()).experience).toHaveLength(1);
  });

  test("is one revision, with every change in the audit", async () => {
    await confirm();
    const { id } = await addJob();
    const { revision } = await read();
    expect((await restore(1)).revision).toBe(revision + 1);
    const [entry] = (await person.api.audit.list({ event: "profile.version_restored" })).items;
    expect(entry?.differences).toContainEqual(
      expect.objectContaining({ table: "ProfileExperience", id, field: "deletedDate", before: null }),
    );
  });
});

test("another person's versions are not there", async () => {
  await confirm();
  const stranger = await signUp(platform);
  const calls = [
    stranger.api.profiles.listVersions({ profileId }),
    stranger.api.profiles.getVersion({ profileId, number: 1 }),
    stranger.api.profiles.compareVersions({ profileId, from: 1 }),
  ];
  for (const { code } of await Promise.all(calls.map(refusalOf))) expect(code).toBe("NOT_FOUND");
});
