import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const addJob = async (title: string) => (await person.api.jobs.create({ title })).id;
const tagged = async (name: string, ...jobIds: Awaited<ReturnType<typeof addJob>>[]) => {
  await person.api.tags.assign({ jobIds, add: [name] });
  return tagOf(name);
};
const tagOf = async (name: string) => {
  const found = (await person.api.tags.list({})).items.find((tag) => tag.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
};
const titles = async (...tags: string[]) =>
  (await person.api.jobs.list({ tags, sort: "title" })).items.map(({ title }) => title);
const namesOn = async (id: Awaited<ReturnType<typeof addJob>>) =>
  (await person.api.jobs.get({ id })).tags.map(({ name }) => name);

describe("tags on jobs", () => {
  test("are put on and taken off many at once, and made where they do not exist", async () => {
    const [one, other] = [await addJob("Baker"), await addJob("Cook")];
    await tagged("Dream", one);
    const { items } = await person.api.tags.assign({ jobIds: [one, other, one], add: ["dream", "Near"] });
    expect(items.map(({ added, removed, tags }) => [added, removed, tags.map(({ name }) => name)])).toEqual([
      [["Near"], [], ["Dream", "Near"]],
      [["Dream", "Near"], [], ["Dream", "Near"]],
    ]);
    const taken = await person.api.tags.assign({ jobIds: [one, other], remove: ["DREAM", "unheard of"] });
    expect(taken.items.map(({ removed }) => removed)).toEqual([["Dream"], ["Dream"]]);
    expect((await person.api.tags.list({})).items.map(({ name, jobs }) => [name, jobs])).toEqual([
      ["Dream", 0],
      ["Near", 2],
    ]);
  });

  test("all of it happens or nothing", async () => {
    const one = await addJob("Baker");
    const stranger = await signUp(platform);
    const { id: theirs } = await stranger.api.jobs.create({ title: "Theirs" });
    const deleted = await addJob("Gone");
    await person.api.jobs.delete({ id: deleted });
    for (const jobId of [theirs, deleted]) {
      const refusal = await refusalOf(person.api.tags.assign({ jobIds: [one, jobId], add: ["Dream"] }));
      expect(refusal).toMatchObject({ code: "NOT_FOUND", details: {} });
    }
    expect((await person.api.tags.list({})).items).toEqual([]);
  });

  test("the same tag is not put on and taken off at once", async () => {
    const jobIds = [await addJob("Baker")];
    const refusal = await refusalOf(
      person.api.tags.assign({ jobIds, add: ["Near", "Far"], remove: ["FAR"] }),
    );
    expect(refusal).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: ["add", 1] }] });
  });

  test("narrow the list of jobs: all of them must be there, whatever their case", async () => {
    const [one, other] = [await addJob("Baker"), await addJob("Cook")];
    await tagged("Dream", one, other);
    await tagged("Near", other);
    expect(await titles("dream")).toEqual(["Baker", "Cook"]);
    expect(await titles("Dream", "NEAR")).toEqual(["Cook"]);
    expect(await titles("Dream", "nowhere")).toEqual([]);
  });
});

test("a tag is named once, whatever its case and spaces, and by no other person", async () => {
  const { id } = await person.api.tags.create({ name: "Near  home", color: "teal" });
  const refusal = await refusalOf(person.api.tags.create({ name: "NEAR HOME" }));
  expect(refusal).toMatchObject({ code: "CONFLICT", issues: [{ path: ["name"] }] });
  const { id: second } = await person.api.tags.create({ name: "Far" });
  expect(
    await refusalOf(person.api.tags.update({ id: second, expectedVersion: 1, name: "near home" })),
  ).toMatchObject({
    code: "CONFLICT",
  });
  expect(await refusalOf(person.api.tags.update({ id, expectedVersion: 2, name: "x" }))).toMatchObject({
    code: "VERSION_CONFLICT",
  });
  await (await signUp(platform)).api.tags.create({ name: "Near home" });
});

test("saved views follow a tag to another name, and into another tag", async () => {
  const { id } = await tagged("Dream", await addJob("Baker"));
  const near = await tagged("Near", await addJob("Cook"));
  const query = { tags: ["dream", "Near"], remote: "remote" };
  await person.api.views.create({ page: "jobs", name: "Mine", query });
  const views = async () => (await person.api.views.list({})).items.map((view) => view.query);
  const { version } = await person.api.tags.update({ id, expectedVersion: 1, name: "Wish" });
  expect(await views()).toEqual([{ tags: ["Wish", "Near"], remote: "remote" }]);
  await person.api.tags.merge({ id, intoId: near.id, expectedVersion: version });
  expect(await views()).toEqual([{ tags: ["Near"], remote: "remote" }]);
});

describe("a deleted tag", () => {
  test("is on no job, and is back on all of them when it is restored", async () => {
    const one = await addJob("Baker");
    const { id } = await tagged("Dream", one);
    const gone = await person.api.tags.delete({ id, expectedVersion: 1 });
    expect(gone.deletedAt).not.toBeNull();
    expect(await namesOn(one)).toEqual([]);
    expect(await titles("Dream")).toEqual([]);
    expect((await person.api.tags.list({ deleted: true })).items).toMatchObject([{ name: "Dream" }]);
    expect(await person.api.tags.restore({ id })).toMatchObject({ name: "Dream", jobs: 1, deletedAt: null });
    expect(await namesOn(one)).toEqual(["Dream"]);
  });

  test("leaves its name to another; then it does not come back", async () => {
    const one = await addJob("Baker");
    const { id } = await tagged("Dream", one);
    await person.api.tags.delete({ id });
    await tagged("Dream", one);
    expect(await refusalOf(person.api.tags.restore({ id }))).toMatchObject({ code: "CONFLICT" });
    expect(await refusalOf(person.api.tags.delete({ id }))).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("merging", () => {
  test("takes the jobs over, each once; undoing it gives back what was there", async () => {
    const [one, both, other] = [await addJob("Baker"), await addJob("Cook"), await addJob("Driver")];
    const from = await tagged("Dream", one, both);
    const into = await tagged("Wish", both, other);
    const left = await person.api.tags.merge({ id: from.id, intoId: into.id });
    expect(left).toMatchObject({ name: "Wish", jobs: 3 });
    expect(await titles("Wish")).toEqual(["Baker", "Cook", "Driver"]);
    expect(await namesOn(both)).toEqual(["Wish"]);
    await person.api.tags.restore({ id: from.id });
    expect(await titles("Dream")).toEqual(["Baker", "Cook"]);
    expect(await titles("Wish")).toEqual(["Cook", "Driver"]);
  });

  test("twice, in a circle, or into itself is refused, and nothing is half done", async () => {
    const one = await addJob("Baker");
    const { id: a } = await tagged("A", one);
    const { id: b } = await person.api.tags.create({ name: "B" });
    const { id: c } = await person.api.tags.create({ name: "C" });
    expect(await refusalOf(person.api.tags.merge({ id: a, intoId: a }))).toMatchObject({
      code: "INVALID_REFERENCE",
    });
    await person.api.tags.merge({ id: a, intoId: b });
    for (const [id, intoId] of [
      [a, b],
      [b, a],
      [a, c],
    ] as const) {
      expect(await refusalOf(person.api.tags.merge({ id, intoId }))).toMatchObject({
        code: "CONFLICT",
        details: { mergedIntoId: b },
      });
    }
    await person.api.tags.merge({ id: b, intoId: c });
    expect(await refusalOf(person.api.tags.restore({ id: a }))).toMatchObject({ details: { tagId: b } });
    expect((await person.api.tags.list({})).items.map(({ name, jobs }) => [name, jobs])).toEqual([["C", 1]]);
    await person.api.tags.restore({ id: b });
    await person.api.tags.restore({ id: a });
    expect((await person.api.tags.list({})).items.map(({ name, jobs }) => [name, jobs])).toEqual([
      ["A", 1],
      ["B", 0],
      ["C", 0],
    ]);
  });
});

describe("the list of jobs", () => {
  const found = async (filter: Parameters<TestPerson["api"]["jobs"]["list"]>[0]) =>
    (await person.api.jobs.list({ sort: "title", ...filter })).items.map(({ title }) => title);
  const pay = { min: null, max: null, currency: "CHF", period: null, text: null };

  test("is narrowed by pay a year, whatever the period that it is paid for", async () => {
    await person.api.jobs.create({ title: "Yearly", salary: { ...pay, min: 90_000, max: 100_000 } });
    await person.api.jobs.create({ title: "Monthly", salary: { ...pay, max: 9_000, period: "month" } });
    await person.api.jobs.create({ title: "Hourly", salary: { ...pay, min: 50.5, period: "hour" } });
    await person.api.jobs.create({ title: "Low", salary: { ...pay, max: 30_000, period: "year" } });
    await person.api.jobs.create({ title: "Euro", salary: { ...pay, max: 200_000, currency: "EUR" } });
    await person.api.jobs.create({ title: "Unsaid" });
    expect(await found({ salaryFrom: 100_000 })).toEqual(["Euro", "Hourly", "Monthly", "Yearly"]);
    expect(await found({ salaryFrom: 106_000, salaryCurrency: "CHF" })).toEqual(["Monthly"]);
  });

  test("is narrowed by company and by the day of the posting", async () => {
    const acme = await person.api.jobs.create({ title: "A", company: "Acme", postedDate: "2026-03-01" });
    await person.api.jobs.create({ title: "B", company: "Acme", postedDate: "2026-02-28" });
    await person.api.jobs.create({ title: "C", company: "Globex" });
    expect(await found({ companyId: acme.companyId ?? undefined })).toEqual(["A", "B"]);
    expect(await found({ postedAfter: "2026-03-01" })).toEqual(["A"]);
  });
});
