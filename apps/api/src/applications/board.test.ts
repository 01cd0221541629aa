import { defaultStages } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let applications: TestPerson["api"]["applications"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  applications = person.api.applications;
});

const job = (title = "Baker") => person.api.jobs.create({ title });
const apply = async (stage = "saved", title?: string) =>
  applications.create({ jobId: (await job(title)).id, stage });

test("the board has every stage with its count and first cards, the latest first", async () => {
  const first = await apply("applied", "First");
  await apply("applied", "Second");
  await apply("saved", "Third");
  await applications.move({ id: first.id, stage: "saved", expectedVersion: 1 });
  await applications.move({ id: first.id, stage: "applied", expectedVersion: 2 });
  const { columns } = await applications.board({ cards: 1 });
  expect(
    columns.map(({ stage, count, cards }) => [stage.key, count, cards.map((card) => card.job.title)]),
  ).toEqual([
    ["saved", 1, ["Third"]],
    ["applied", 2, ["First"]],
    ...defaultStages.slice(2).map(({ key }) => [key, 0, []]),
  ]);
  expect((await (await signUp(platform)).api.applications.board({})).columns).toHaveLength(8);
});

describe("a board", () => {
  const posting = (number: number, places: readonly string[] = []) => ({
    "@type": "JobPosting",
    title: `Baker ${number}`,
    url: `https://jobs.example/${number}`,
    hiringOrganization: { name: "Bread & Co" },
    jobLocation: places.map((addressLocality) => ({ "@type": "Place", address: { addressLocality } })),
  });
  /** Fits everything, and so is another way to the same board. */
  const fitsAll = { staleSince: "2199-12-31" };

  test("of few applications, which is not counted first, is what a filter that fits all of them finds", async () => {
    const postings = [posting(1, ["Bern", "Aarau", "Chur"]), posting(2), posting(3, ["Basel"])];
    await person.api.jobs.capture({ jsonLd: postings, track: "saved" });
    const gone = await apply("applied", "Gone");
    await applications.delete({ id: gone.id });
    await apply("applied", "Cook");
    const { columns } = await applications.board({});
    expect(columns).toEqual((await applications.board(fitsAll)).columns);
    const [saved] = columns;
    const places = saved?.cards.map(({ job: { title, locations } }) => [
      title,
      locations.map(({ text }) => text),
    ]);
    expect(places?.toSorted()).toEqual([
      ["Baker 1", ["Bern", "Aarau", "Chur"]],
      ["Baker 2", []],
      ["Baker 3", ["Basel"]],
    ]);
  });

  test("of many is counted, and shows the first cards of each stage with their places", async () => {
    const postings = Array.from({ length: 101 }, (_, number) => posting(number, ["Bern", "Basel"]));
    await person.api.jobs.capture({ jsonLd: postings, track: "saved" });
    await apply("applied", "Cook");
    const { columns } = await applications.board({ cards: 5 });
    expect(columns).toEqual((await applications.board({ ...fitsAll, cards: 5 })).columns);
    const atOnce = [{ cards: 5 }, { cards: 5 }, { ...fitsAll, cards: 5 }].map(applications.board);
    for (const board of await Promise.all(atOnce)) expect(board.columns, "one of several").toEqual(columns);
    const [saved, applied] = columns;
    expect([saved?.count, saved?.cards.length, applied?.count, applied?.cards.length]).toEqual([
      101, 5, 1, 1,
    ]);
    expect(saved?.cards[4]?.job.locations).toMatchObject([{ text: "Bern" }, { text: "Basel" }]);
  });

  test("that was long and is short, and is long again, says the same as one that is filtered", async () => {
    const postings = Array.from({ length: 102 }, (_, number) => posting(number, ["Bern"]));
    await person.api.jobs.capture({ jsonLd: postings, track: "saved" });
    const countBoard = async () => {
      const { columns } = await applications.board({});
      expect(columns).toEqual((await applications.board(fitsAll)).columns);
      return columns[0]?.count;
    };
    expect([await countBoard(), await countBoard()]).toEqual([102, 102]);
    const { items } = await applications.list({ limit: 3 });
    for (const { id, version } of items) await applications.delete({ id, expectedVersion: version });
    expect([await countBoard(), await countBoard()]).toEqual([99, 99]);
    for (const { id } of items) await applications.restore({ id });
    expect([await countBoard(), await countBoard()]).toEqual([102, 102]);
  });
});
