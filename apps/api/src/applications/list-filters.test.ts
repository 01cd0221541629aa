import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let now = "";
let platform: TestPlatform;
let applications: TestPerson["api"]["applications"];
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => new Date(now) });
});
afterAll(() => platform.close());
beforeEach(async () => {
  now = "2026-03-01T09:00:00.000Z";
  person = await signUp(platform);
  applications = person.api.applications;
});

const apply = async (title: string, stage: string) => {
  const { id: jobId } = await person.api.jobs.create({ title });
  return applications.create({ jobId, stage });
};

type ListInput = Parameters<typeof applications.list>[0];
const titles = async (input: ListInput) => (await applications.list(input)).items.map(({ job }) => job.title);

test("by the kind of their stage", async () => {
  await apply("Open", "applied");
  await apply("Won", "accepted");
  await apply("Closed", "ghosted");
  expect(await titles({ kind: "open" })).toEqual(["Open"]);
  expect(await titles({ kind: "won" })).toEqual(["Won"]);
  expect(await titles({ kind: "closed" })).toEqual(["Closed"]);
  expect(await titles({ kind: "open", stage: "ghosted" })).toEqual([]);
});

test("with and without a follow-up date", async () => {
  const { id, version } = await apply("Planned", "applied");
  await applications.update({ id, expectedVersion: version, followUpDate: "2026-03-20" });
  await apply("Forgotten", "applied");
  expect(await titles({ hasFollowUp: true })).toEqual(["Planned"]);
  expect(await titles({ hasFollowUp: false })).toEqual(["Forgotten"]);
  expect(await titles({})).toHaveLength(2);
});

test("that have not moved since a day, which begins where the person is", async () => {
  const { id, version } = await apply("Moved on the 2nd", "applied");
  await apply("Came on the 1st", "applied");
  now = "2026-03-02T09:00:00.000Z";
  await applications.move({ id, expectedVersion: version, stage: "interviewing" });
  expect(await titles({ staleSince: "2026-03-01" })).toEqual([]);
  expect(await titles({ staleSince: "2026-03-02" })).toEqual(["Came on the 1st"]);
  expect(await titles({ staleSince: "2026-03-03" })).toHaveLength(2);
});

test("the board gives counts alone when no cards are wanted", async () => {
  await apply("One", "applied");
  const { columns } = await applications.board({ cards: 0 });
  expect(columns.flatMap(({ cards }) => cards)).toEqual([]);
  expect(columns.find(({ stage }) => stage.key === "applied")).toMatchObject({ count: 1 });
});

test("the board counts and shows what its filters find", async () => {
  const { id, version } = await apply("Baker", "applied");
  await applications.update({ id, expectedVersion: version, followUpDate: "2026-03-02" });
  await apply("Cook", "applied");
  await apply("Baker of bread", "offer");
  const found = async (input: Parameters<typeof applications.board>[0]) =>
    (await applications.board(input)).columns
      .filter(({ count }) => count > 0)
      .map(({ stage, count, cards }) => [stage.key, count, ...cards.map(({ job }) => job.title)]);
  expect(await found({ search: "bak" })).toEqual([
    ["applied", 1, "Baker"],
    ["offer", 1, "Baker of bread"],
  ]);
  expect(await found({ search: "!!" })).toEqual([]);
  expect(await found({ followUpBefore: "2026-03-02" })).toEqual([["applied", 1, "Baker"]]);
  expect(await found({ remote: "remote" })).toEqual([]);
  expect(await found({ cards: 0, search: "cook" })).toEqual([["applied", 1]]);
});

test("sorted lists go on with their cursor, and refuse one of another order", async () => {
  for (const title of ["Cook", "Baker", "Miller"]) await apply(title, "applied");
  const first = await applications.list({ sort: "title", limit: 2 });
  expect(first.items.map(({ job }) => job.title)).toEqual(["Baker", "Cook"]);
  const cursor = first.nextCursor ?? "";
  expect(await titles({ sort: "title", order: "asc", limit: 2, cursor })).toEqual(["Miller"]);
  expect(await titles({ sort: "title", order: "desc" })).toEqual(["Miller", "Cook", "Baker"]);
  await expect(titles({ sort: "title", order: "desc", cursor })).rejects.toThrow(/cursor does not belong/);
});
