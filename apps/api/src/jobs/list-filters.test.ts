import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let jobs: TestPerson["api"]["jobs"];
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => new Date("2026-03-18T09:00:00.000Z") });
});
afterAll(() => platform.close());
beforeEach(async () => {
  ({ jobs } = (await signUp(platform)).api);
});

type ListInput = Parameters<TestPerson["api"]["jobs"]["list"]>[0];
const titles = async (input: ListInput) => (await jobs.list(input)).items.map(({ title }) => title);

test("those that close by a day and have not closed yet", async () => {
  await jobs.create({ title: "Closed yesterday", validThrough: "2026-03-17" });
  await jobs.create({ title: "Closes today", validThrough: "2026-03-18" });
  await jobs.create({ title: "Closes on Sunday", validThrough: "2026-03-22" });
  await jobs.create({ title: "Closes later", validThrough: "2026-04-01" });
  await jobs.create({ title: "Says nothing" });
  expect(await titles({ closesBefore: "2026-03-22", sort: "oldest" })).toEqual([
    "Closes today",
    "Closes on Sunday",
  ]);
});

test("the posting of an address, however it is written", async () => {
  await jobs.create({ title: "Baker", url: "https://jobs.example.com/42" });
  await jobs.create({ title: "Other", url: "https://jobs.example.com/43" });
  const long = `https://jobs.example.com/42?utm_source=${"x".repeat(500)}`;
  expect(await titles({ search: " HTTPS://Jobs.Example.com/42/ " })).toEqual(["Baker"]);
  expect(await titles({ search: long })).toEqual(["Baker"]);
  expect(await titles({ search: "https://jobs.example.com/44" })).toEqual([]);
});
