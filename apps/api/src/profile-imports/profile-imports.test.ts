import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { labelsFolder } from "../jobs/labels/folder.ts";

let platform: TestPlatform;
let person: TestPerson;
let imports: TestPerson["api"]["profileImports"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  imports = person.api.profileImports;
});

const ADA = {
  basics: { name: "Ada Example", email: "ada@example.org" },
  work: [
    {
      name: "Crust Ltd",
      position: "Baker",
      location: "Bern",
      startDate: "2019-03",
      highlights: ["Baked bread"],
    },
  ],
  skills: [{ name: "Sourdough" }],
};

const start = (resume: object) => imports.start({ text: JSON.stringify(resume) });

/** The profile that a resume becomes. */
const confirmed = async (resume: object, name = "Mine") => {
  const { id } = await start(resume);
  const { profileId } = await imports.confirm({
    id,
    expectedVersion: 1,
    newProfile: { name },
    leaveOut: true,
  });
  if (profileId === null) throw new Error("Nothing was confirmed");
  return { id, profileId };
};

/** Confirms a resume into a profile that there is. */
const mergeInto = async (
  profileId: Awaited<ReturnType<typeof confirmed>>["profileId"],
  resume: object,
  choices: { key: string; action: "add" | "fill" | "replace" | "skip" }[] = [],
) => {
  const { id } = await start(resume);
  await imports.confirm({ id, expectedVersion: 1, profileId, choices });
  return id;
};

const profile = (id: Awaited<ReturnType<typeof confirmed>>["profileId"]) => person.api.profiles.get({ id });

describe("a JSON Resume", () => {
  const folder = join(labelsFolder, "../resumes/json");
  const names = readdirSync(folder).filter((name) => name.endsWith(".resume.json"));

  it.each(names)("%s comes out of the profile as it went in", async (name) => {
    const resume: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const { profileId } = await confirmed(resume as object);
    expect(await imports.export({ profileId })).toEqual(resume);
  });

  it("comes out with what is empty, odd and beside the schema", async () => {
    const resume = {
      $schema: "https://example.org/schema.json",
      basics: { name: "Ada", image: "", url: "no address", location: {}, profiles: [], pronouns: "she" },
      work: [
        { name: "Crust", startDate: "2019-02", endDate: "2019-02-31", highlights: [], description: "Bakery" },
        { name: "  Mill ", highlights: ["a", " "], team: { size: 3 } },
      ],
      volunteer: [],
      skills: [{ name: "Bread", keywords: ["rye", "wheat"] }, { keywords: [] }],
      meta: { version: "v1.0.0", theme: "plain" },
    };
    const { profileId } = await confirmed(resume);
    expect(await imports.export({ profileId })).toEqual(resume);
  });
});

describe("until it is confirmed", () => {
  it("nothing of a resume is in a profile", async () => {
    await start(ADA);
    expect((await person.api.profiles.list({})).items).toEqual([]);
  });

  it("it shows each value with its line of the source", async () => {
    const { id } = await imports.start({
      text: "Ada Example\nada@example.org\n\nExperience\nBaker, Crust Ltd\t03/2019 – today\n• Baked bread",
    });
    const { resume, marks } = await imports.get({ id });
    const { lines } = await imports.text({ id });
    expect(resume.work).toMatchObject([{ position: "Baker", startDate: "2019-03" }]);
    expect(lines[marks["/work/0/position"]?.line ?? 0]?.text).toBe("Baker, Crust Ltd\t03/2019 – today");
  });

  it("its original comes back byte for byte", async () => {
    const content = Buffer.from(JSON.stringify(ADA, null, 2)).toString("base64");
    const { id } = await imports.start({ files: [{ name: "ada.json", content }] });
    expect(await imports.original({ id })).toEqual({ files: [{ name: "ada.json", content }] });
  });

  it("its languages get the codes of their names, and come out as they went in", async () => {
    const languages = [{ language: "Deutsch", fluency: "Muttersprache" }, { language: "Anglais" }];
    const { profileId } = await confirmed({ languages });
    expect((await profile(profileId)).languages.map(({ code }) => code)).toEqual(["de", "en"]);
    expect(await imports.export({ profileId })).toEqual({ languages });
    await mergeInto(profileId, { languages: [{ language: "Deutsch" }, { language: "Ungarisch" }] });
    expect((await profile(profileId)).languages.map(({ code }) => code)).toEqual(["de", "en", "hu"]);
  });

  it("it tells what is too long to be kept", async () => {
    const { id } = await start({ work: [{ name: "Crust", diary: "x".repeat(21_000) }] });
    expect((await imports.get({ id })).notes).toEqual([
      "Too long to be kept, or nothing that can be stored, and left out: /work/0/diary.",
    ]);
    const { profileId } = await imports.confirm({ id, expectedVersion: 1, newProfile: { name: "Mine" } });
    if (profileId === null) throw new Error("Nothing was confirmed");
    expect(await imports.export({ profileId })).toEqual({ work: [{ name: "Crust" }] });
  });

  it("it tells what cannot be stored, and is compared and confirmed without that", async () => {
    const { id } = await start({ work: [{ name: "Crust", foo: "x\u0000y", " ": 1 }], odd: "\u0000" });
    expect((await imports.get({ id })).notes).toContain(
      "Too long to be kept, or nothing that can be stored, and left out: /work/0/foo, /work/0/ , /odd.",
    );
    expect((await imports.compare({ id })).items).toMatchObject([{ key: "/work/0", state: "new" }]);
    const { profileId } = await imports.confirm({ id, expectedVersion: 1, newProfile: { name: "Mine" } });
    if (profileId === null) throw new Error("Nothing was confirmed");
    expect(await imports.export({ profileId })).toEqual({ work: [{ name: "Crust" }] });
  });

  it("it can be discarded and brought back", async () => {
    const { id } = await start(ADA);
    await imports.discard({ id, expectedVersion: 1 });
    const refused = imports.confirm({ id, expectedVersion: 2, newProfile: { name: "Mine" } });
    expect((await refusalOf(refused)).code).toBe("CONFLICT");
    expect(await imports.restore({ id, expectedVersion: 2 })).toMatchObject({ state: "pending" });
  });
});

describe("what broke the schema", () => {
  it("is left out after the person agrees, and not before", async () => {
    const { id } = await start({ basics: { name: "Ada", email: 7 } });
    const input = { id, expectedVersion: 1, newProfile: { name: "Mine" } };
    const { code, issues } = await refusalOf(imports.confirm(input));
    expect({ code, issues }).toEqual({
      code: "CONFLICT",
      issues: [{ path: ["basics", "email"], message: "Must be text" }],
    });
    await imports.confirm({ ...input, leaveOut: true });
  });
});

it("a document that cannot be read is refused with its reason, and not kept", async () => {
  const content = Buffer.from("%PDF-1.4\nnonsense").toString("base64");
  const refused = await refusalOf(imports.start({ files: [{ name: "ada.pdf", content }] }));
  expect(refused).toMatchObject({ code: "UNREADABLE_DOCUMENT", details: { reason: "damaged" } });
  expect((await imports.list({})).items).toEqual([]);
});

describe("importing again", () => {
  it("doubles nothing", async () => {
    const { profileId } = await confirmed(ADA);
    const before = await profile(profileId);
    const { id } = await start(ADA);
    const { items } = await imports.compare({ id, profileId });
    expect(items.map(({ state }) => state)).toEqual(["same", "same", "same"]);
    await imports.confirm({ id, expectedVersion: 1, profileId });
    const { experience, skills } = await profile(profileId);
    expect({ experience, skills }).toEqual({ experience: before.experience, skills: before.skills });
  });

  it("fills what was missing, adds new claims, and overwrites nothing unless that is chosen", async () => {
    const { profileId } = await confirmed(ADA);
    const [work] = ADA.work;
    const later = {
      basics: { name: "Ada E. Example", phone: "1234567" },
      work: [
        {
          ...work,
          location: "Basel",
          endDate: "2024",
          startDate: "2019",
          highlights: ["Baked  BREAD", "Trained two bakers"],
        },
      ],
    };
    await mergeInto(profileId, later);
    const { basics, experience } = await profile(profileId);
    expect(basics).toMatchObject({ fullName: "Ada Example", phone: "1234567" });
    expect(experience).toMatchObject([
      {
        place: "Bern",
        startDate: "2019-03",
        endDate: "2024",
        highlights: [{ text: "Baked bread" }, { text: "Trained two bakers" }],
      },
    ]);
    await mergeInto(profileId, later, [
      { key: "/basics", action: "replace" },
      { key: "/work/0", action: "replace" },
    ]);
    const { basics: named, experience: moved } = await profile(profileId);
    expect(named.fullName).toBe("Ada E. Example");
    expect(moved).toMatchObject([{ place: "Basel", endDate: "2024" }]);
  });

  it("takes a second time at the same company for another position, and what is skipped for nothing", async () => {
    const { profileId } = await confirmed(ADA);
    const again = { name: "Crust", position: "Baker", startDate: "2023-01" };
    await mergeInto(profileId, { work: [again, { name: "Mill", position: "Miller" }] }, [
      { key: "/work/1", action: "skip" },
    ]);
    const { experience } = await profile(profileId);
    expect(experience.map(({ startDate, company }) => [company, startDate])).toEqual([
      ["Crust Ltd", "2019-03"],
      ["Crust", "2023-01"],
    ]);
  });
});

describe("what there is no room for beside what the profile has", () => {
  const keywords = (of: string) => Array.from({ length: 150 }, (_, index) => `${of} ${index}`);

  it("leaves a list as it is, and is no change", async () => {
    const { profileId } = await confirmed({ skills: [{ name: "Bread", keywords: keywords("rye") }] });
    const again = { skills: [{ name: "Bread", level: "Master", keywords: keywords("wheat") }] };
    const { id } = await start(again);
    const { items } = await imports.compare({ id, profileId });
    expect(items).toMatchObject([{ state: "changed", changes: [{ field: "level" }] }]);
    await imports.confirm({ id, expectedVersion: 1, profileId });
    expect((await profile(profileId)).skills).toMatchObject([{ level: "Master", keywords: keywords("rye") }]);
  });

  it("lets a list grow to the last place", async () => {
    const { profileId } = await confirmed({ skills: [{ name: "Bread", keywords: keywords("rye") }] });
    const more = keywords("wheat").slice(0, 50);
    await mergeInto(profileId, { skills: [{ name: "Bread", keywords: more }] });
    expect((await profile(profileId)).skills).toMatchObject([{ keywords: [...keywords("rye"), ...more] }]);
  });

  it("takes of what stands beside the fields what there is room for, and says what is left out", async () => {
    const long = (name: string) => ({ [name]: name.repeat(15_000) });
    const { profileId } = await confirmed({
      basics: { name: "Ada" },
      work: [{ ...ADA.work[0], shift: "night" }],
      ...long("c"),
      meta: { theme: "plain" },
    });
    const more = {
      basics: { name: "Ada", phone: "1234567", ...long("d") },
      work: [{ ...ADA.work[0], shift: "day", endDate: "2024" }],
      ...long("f"),
      short: "kept",
      meta: { theme: "bold" },
    };
    const { id } = await start(more);
    const told = [
      "No room beside what the profile has, and left out: /f.",
      "The profile says something else there, which stays: /meta.",
      "No field of what the profile has, and left out: /work/0/shift.",
    ].join(" ");
    expect((await imports.compare({ id, profileId })).leftOut).toBe(told);
    expect((await imports.compare({ id })).leftOut).toBeNull();
    const taken = await imports.confirm({ id, expectedVersion: 1, profileId });
    expect(taken.leftOut).toBe(told);
    const { basics, extra } = await profile(profileId);
    expect(basics.basicsExtra).toEqual(long("d"));
    expect(extra).toEqual({ ...long("c"), meta: { theme: "plain" }, short: "kept" });
  });

  it("says what stands beside what is the same, and is not taken", async () => {
    const { profileId } = await confirmed(ADA);
    const [work] = ADA.work;
    const { id } = await start({
      ...ADA,
      basics: { ...ADA.basics, pronouns: "she" },
      work: [{ ...work, shift: "day" }],
    });
    const { leftOut } = await imports.compare({ id, profileId });
    expect(leftOut).toBe("No field of what the profile has, and left out: /basics/pronouns, /work/0/shift.");
  });

  it("leaves what stands beside the fields as it is", async () => {
    const beside = (name: string) => ({ [name]: name.repeat(15_000) });
    const location = { city: "Bern" };
    const { profileId } = await confirmed({
      basics: { name: "Ada", ...beside("a"), location: { ...location, ...beside("b") } },
      ...beside("c"),
      meta: { theme: "plain" },
    });
    await mergeInto(profileId, {
      basics: { phone: "1234567", ...beside("d"), location: { ...location, ...beside("e") } },
      ...beside("f"),
      meta: { theme: "plain" },
    });
    const { basics, extra } = await profile(profileId);
    expect(basics).toMatchObject({ phone: "1234567", basicsExtra: beside("a"), locationExtra: beside("b") });
    expect(extra).toEqual({ ...beside("c"), meta: { theme: "plain" } });
  });
});

describe("undoing a confirmation", () => {
  it("takes a profile away that it made", async () => {
    const { id } = await confirmed(ADA);
    expect(await imports.undo({ id, expectedVersion: 2 })).toMatchObject({
      state: "undone",
      profileId: null,
    });
    expect((await person.api.profiles.list({})).items).toEqual([]);
  });

  it("leaves what was there, and what was changed since", async () => {
    const { profileId } = await confirmed(ADA);
    const [work] = ADA.work;
    const id = await mergeInto(profileId, {
      basics: { phone: "1234567", label: "Baker" },
      work: [{ ...work, endDate: "2024", highlights: ["Trained two bakers"] }],
      skills: [{ name: "Rye" }],
    });
    const { version } = await profile(profileId);
    await person.api.profiles.update({
      id: profileId,
      expectedVersion: version,
      basics: { headline: "Cook" },
    });
    await imports.undo({ id, expectedVersion: 2 });
    const { basics, experience, skills } = await profile(profileId);
    expect(basics).toMatchObject({ phone: null, headline: "Cook" });
    expect(experience).toMatchObject([{ endDate: null, highlights: [{ text: "Baked bread" }] }]);
    expect(skills.map(({ name }) => name)).toEqual(["Sourdough"]);
  });
});

it("those that wait are listed apart, page by page", async () => {
  const [first, second] = [await start(ADA), await start(ADA)];
  await start(ADA);
  await imports.discard({ id: second.id, expectedVersion: 1 });
  const page = await imports.list({ state: "pending", limit: 1 });
  const next = await imports.list({ state: "pending", limit: 1, cursor: page.nextCursor ?? "" });
  expect(next).toMatchObject({ items: [{ id: first.id }], nextCursor: null });
  expect((await imports.list({ state: "discarded" })).items).toMatchObject([{ id: second.id }]);
  const elsewhere = imports.list({ limit: 1, cursor: page.nextCursor ?? "" });
  expect((await refusalOf(elsewhere)).code).toBe("INVALID_INPUT");
});

describe("two agents and the person at one profile", () => {
  const agent = () =>
    person.through({ client: "mcp", scopes: ["profile:read", "profile:write"] }).profileImports;

  it("nobody's structure of a resume replaces another's unseen, and the person takes what is shown", async () => {
    const { id } = await start(ADA);
    const both = await Promise.allSettled(
      ["Mill", "Oven"].map((name) =>
        agent().correct({ id, expectedVersion: 1, resume: { work: [{ name, position: "Baker" }] } }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const confirm = (expectedVersion: number) =>
      imports.confirm({ id, expectedVersion, newProfile: { name: "Mine" } });
    expect(await refusalOf(confirm(1))).toMatchObject({
      code: "VERSION_CONFLICT",
      details: { currentVersion: 2 },
    });
    await confirm(2);
  });

  it("two resumes that are confirmed at once add what is the same of them once", async () => {
    const { profileId } = await confirmed(ADA);
    const more = { ...ADA, skills: [{ name: "Sourdough" }, { name: "Rye" }] };
    await Promise.all([mergeInto(profileId, more), mergeInto(profileId, more)]);
    const { skills, experience } = await profile(profileId);
    expect(skills.map(({ name }) => name)).toEqual(["Sourdough", "Rye"]);
    expect(experience).toHaveLength(1);
  });

  it("what the person wrote after looking stays, and is not written twice", async () => {
    const { profileId } = await confirmed(ADA);
    const { id } = await start({ basics: { phone: "1234567" }, skills: [{ name: "Rye" }] });
    await imports.compare({ id, profileId });
    const { version } = await profile(profileId);
    await person.api.profiles.update({
      id: profileId,
      expectedVersion: version,
      basics: { phone: "7654321" },
    });
    await person.api.profiles.addEntry({ profileId, entry: { section: "skills", name: "rye" } });
    await imports.confirm({ id, expectedVersion: 1, profileId });
    const { basics, skills } = await profile(profileId);
    expect(basics.phone).toBe("7654321");
    expect(skills.map(({ name }) => name)).toEqual(["Sourdough", "rye"]);
  });
});

describe("an AI client", () => {
  it("gives another structure of the text, which waits for the same review", async () => {
    const { id } = await imports.start({ text: "Ada, ada@example.org. I baked at Crust in 2019." });
    const agent = person.through({ client: "mcp", scopes: ["profile:read", "profile:write"] });
    await agent.profileImports.correct({ id, expectedVersion: 1, resume: ADA });
    expect(await imports.get({ id })).toMatchObject({
      state: "pending",
      correctedBy: "agent",
      resume: { work: [{ name: "Crust Ltd" }] },
    });
    expect((await person.api.profiles.list({})).items).toEqual([]);
  });
});

it("skills keep the sentence in which they were seen", async () => {
  const { id } = await imports.start({ text: "Ada Example\nada@example.org\n\nSkills\nBread: rye, wheat" });
  const { profileId } = await imports.confirm({ id, expectedVersion: 1, newProfile: { name: "Mine" } });
  if (profileId === null) throw new Error("Nothing was confirmed");
  expect((await profile(profileId)).skills).toMatchObject([
    { name: "Bread", keywords: ["rye", "wheat"], source: { kind: "import", text: "Bread: rye, wheat" } },
  ]);
});
