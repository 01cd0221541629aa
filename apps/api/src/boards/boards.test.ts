import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let boards: TestPerson["api"]["boards"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  boards = person.api.boards;
});

const addJob = (title: string, url: string) => person.api.jobs.create({ title, url });
const listed = async (input: Parameters<typeof boards.list>[0] = {}) =>
  (await boards.list(input)).items.map(({ name, jobs }) => [name, jobs]);

test("boards come from the addresses of jobs, those with the most first, and are the person's alone", async () => {
  const one = await addJob("One", "https://www.linkedin.com/jobs/1");
  await addJob("Two", "https://ch.linkedin.com/jobs/2");
  await addJob("Three", "https://acme.example/3");
  const gone = await addJob("Four", "https://gone.example/4");
  await person.api.jobs.create({ title: "Without an address" });
  await person.api.jobs.delete({ id: gone.id });
  await person.api.applications.create({ jobId: one.id });
  const stranger = await signUp(platform);
  await stranger.api.jobs.create({ title: "Theirs", url: "https://theirs.example/1" });
  expect(await listed()).toEqual([
    ["linkedin.com", 2],
    ["acme.example", 1],
  ]);
  expect((await boards.list({})).items[0]).toMatchObject({ applications: 1, id: null, version: 0 });
});

test("a job whose address is changed moves to the board of that one; the list of jobs is narrowed to a board", async () => {
  const { id, version } = await addJob("One", "https://a.example/1");
  await addJob("Two", "https://b.example/2");
  await person.api.jobs.update({ id, expectedVersion: version, url: "https://b.example/1" });
  expect(await listed()).toEqual([["b.example", 2]]);
  const titles = async (board: string) =>
    (await person.api.jobs.list({ board, sort: "title" })).items.map(({ title }) => title);
  expect([await titles("b.example"), await titles("a.example")]).toEqual([["One", "Two"], []]);
});

test("a board is named and noted, found by its name and host, and called by its host again", async () => {
  await addJob("One", "https://boards.greenhouse.io/acme/1");
  const named = await boards.update({
    host: "greenhouse.io",
    expectedVersion: 0,
    name: "The Greenhouse",
    notes: "Answers fast",
  });
  expect(named).toMatchObject({ name: "The Greenhouse", notes: "Answers fast", version: 1, jobs: 1 });
  for (const search of ["gree", "THE gree", "greenhouse io"])
    expect(await listed({ search })).toEqual([["The Greenhouse", 1]]);
  expect(await listed({ search: "reen" })).toEqual([]);
  expect((await refusalOf(boards.update({ host: "greenhouse.io", expectedVersion: 0 }))).code).toBe(
    "VERSION_CONFLICT",
  );
  const back = await boards.update({ host: "greenhouse.io", expectedVersion: 1, name: null });
  expect(back).toMatchObject({ name: "greenhouse.io", notes: "Answers fast", version: 2 });
});

test("a board of nobody's jobs, or of another person's, is not there", async () => {
  const stranger = await signUp(platform);
  await stranger.api.jobs.create({ title: "Theirs", url: "https://theirs.example/1" });
  await stranger.api.boards.update({ host: "theirs.example", expectedVersion: 0, name: "Theirs" });
  for (const host of ["theirs.example", "nobody.example"])
    expect((await refusalOf(boards.update({ host, expectedVersion: 0, name: "Mine" }))).code).toBe(
      "NOT_FOUND",
    );
});

test("the list goes on page after page", async () => {
  for (const host of ["c", "a", "b"]) await addJob(host, `https://${host}.example/1`);
  await addJob("Again", "https://b.example/2");
  const first = await boards.list({ limit: 2 });
  const second = await boards.list({ limit: 2, cursor: first.nextCursor ?? "" });
  const hosts = [...first.items, ...second.items].map(({ host }) => host);
  expect([hosts, second.nextCursor]).toEqual([["b.example", "a.example", "c.example"], null]);
});
