import { afterAll, beforeAll, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { excerptOf } from "./excerpt.ts";

let platform: TestPlatform;
let person: TestPerson;
let bakerId: number;
let noteId: number;
beforeAll(async () => {
  platform = await openTestPlatform();
  person = await signUp(platform);
  const { api } = person;
  const zurich = { text: "Zürich, CH" };
  const baker = await api.jobs.create({ title: "Bäcker", company: "Brot & Co", locations: [zurich] });
  await api.jobs.create({ title: "Miller", company: "Brot & Co" });
  const { id } = await api.applications.create({ jobId: baker.id, stage: "applied" });
  const note = await api.applications.addNote({ applicationId: id, body: "Called Grace about the SALARY" });
  bakerId = baker.id;
  noteId = note.id;
});
afterAll(() => platform.close());

const nothing = { jobs: [], notes: [], companies: [], recruiters: [], tags: [] };
const find = (text: string, limit = 10) => person.api.search.everything({ text, limit });

test("finds jobs by title, company and place, each with its application", async () => {
  expect((await find("zurich back")).jobs).toEqual([
    {
      jobId: bakerId,
      applicationId: expect.any(Number),
      stage: "applied",
      title: "Bäcker",
      company: "Brot & Co",
      places: ["Zürich, CH"],
    },
  ]);
  expect((await find("brot")).jobs.map(({ title, stage }) => [title, stage])).toEqual([
    ["Miller", null],
    ["Bäcker", "applied"],
  ]);
  expect((await find("brot", 1)).jobs).toHaveLength(1);
});

test("finds notes by their words, in any order and case", async () => {
  const { notes } = await find("salary GRACE");
  expect(notes).toMatchObject([{ noteId, title: "Bäcker", excerpt: "Called Grace about the SALARY" }]);
});

test("finds a note by its words as they are now", async () => {
  const { id: jobId } = await person.api.jobs.create({ title: "Smith" });
  const { id: applicationId } = await person.api.applications.create({ jobId });
  const note = await person.api.applications.addNote({ applicationId, body: "pineapple" });
  const edit = { id: note.id, body: "coconut", expectedVersion: note.version };
  await person.api.applications.editNote(edit);
  expect((await find("pineapple")).notes).toEqual([]);
  expect((await find("coconut")).notes).toHaveLength(1);
  await person.api.applications.deleteNote({ id: note.id });
  expect((await find("coconut")).notes).toEqual([]);
});

test("finds nothing deleted, and nothing of other people", async () => {
  const { id, version } = await person.api.jobs.create({ title: "Ephemeral" });
  await person.api.jobs.delete({ id, expectedVersion: version });
  expect((await find("ephemeral")).jobs).toEqual([]);
  const stranger = await signUp(platform);
  expect(await stranger.api.search.everything({ text: "b" })).toEqual(nothing);
});

test("signs alone find nothing", async () => {
  expect(await find("%%%")).toEqual(nothing);
});

test("finds companies, recruiters and tags by their names, and recruiters by their company too", async () => {
  const { api } = await signUp(platform);
  const { id: jobId } = await api.jobs.create({ title: "Cook", company: "Blue Ocean" });
  await api.tags.assign({ jobIds: [jobId], add: ["Deep blue", "Red"] });
  await api.recruiters.create({ name: "Ann", company: "Blue Ocean" });
  await api.recruiters.create({ name: "Bluette" });
  const { id: gone } = await api.recruiters.create({ name: "Blue Gone" });
  await api.recruiters.delete({ id: gone });
  const found = await api.search.everything({ text: "BLU" });
  expect(found.companies.map(({ name }) => name)).toEqual(["Blue Ocean"]);
  expect(found.recruiters.map(({ name, company }) => [name, company])).toEqual([
    ["Ann", "Blue Ocean"],
    ["Bluette", null],
  ]);
  expect(found.tags.map(({ name }) => name)).toEqual(["Deep blue"]);
  expect((await api.search.everything({ text: "blu oce" })).tags).toEqual([]);
});

test("an excerpt shows the word found, in one short line", () => {
  const long = `${"before ".repeat(60)}needle ${"after ".repeat(60)}`;
  const excerpt = excerptOf(long, "NEED");
  expect(excerpt).toMatch(/^…(before )+needle (after )*after…$/);
  expect(excerpt.length).toBeLessThan(210);
  expect(excerptOf("one\ntwo", "two")).toBe("one two");
  expect(excerptOf(`${"🧑‍💻".repeat(200)}`, "x").isWellFormed()).toBe(true);
});
