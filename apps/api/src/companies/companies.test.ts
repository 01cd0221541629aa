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

const addJob = (title: string, company: string) => person.api.jobs.create({ title, company });
type Input = Parameters<TestPerson["api"]["companies"]["list"]>[0];
const listed = async (input: Input = {}) =>
  (await person.api.companies.list(input)).items.map(({ name, jobs }) => [name, jobs]);
const companyOf = async (name: string) => {
  const { items } = await person.api.companies.list({});
  const found = items.find((company) => company.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
};
const employerOf = async (id: Awaited<ReturnType<typeof addJob>>["id"]) =>
  (await person.api.jobs.get({ id })).company;
const titles = async (search: string) =>
  (await person.api.jobs.list({ search, sort: "title" })).items.map(({ title }) => title);
const merge = async (from: string, into: string) => {
  const { id } = await companyOf(from);
  await person.api.companies.merge({ id, intoId: (await companyOf(into)).id });
  return id;
};

describe("the list of companies", () => {
  test("counts jobs and applications that are not deleted, and is the person's alone", async () => {
    const [baker, cook] = [await addJob("Baker", "Zeta"), await addJob("Cook", "Zeta")];
    await addJob("Driver", "Alpha");
    await person.api.applications.create({ jobId: baker.id });
    await person.api.jobs.delete({ id: cook.id });
    const stranger = await signUp(platform);
    await stranger.api.jobs.create({ title: "Theirs", company: "Zeta" });
    expect(await listed()).toEqual([
      ["Alpha", 1],
      ["Zeta", 1],
    ]);
    expect((await companyOf("Zeta")).applications).toBe(1);
    expect((await companyOf("Alpha")).applications).toBe(0);
  });

  test("is read page after page in both orders, and searched by the beginnings of words", async () => {
    for (const [company, jobs] of [
      ["Éclair GmbH", 1],
      ["Bolt", 3],
      ["Cargo", 2],
      ["Ápple", 1],
    ] as const)
      for (let job = 0; job < jobs; job++) await addJob(`Job ${job}`, company);
    const everything = async (sort: "name" | "jobs") => {
      const names: string[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const page = await person.api.companies.list({ sort, limit: 1, ...(cursor && { cursor }) });
        names.push(...page.items.map(({ name }) => name));
        cursor = page.nextCursor;
      }
      return names;
    };
    expect(await everything("jobs")).toEqual(["Bolt", "Cargo", "Éclair GmbH", "Ápple"]);
    expect(await everything("name")).toHaveLength(4);
    expect(await listed({ search: "gmb ecl" })).toEqual([["Éclair GmbH", 1]]);
    expect(await listed({ search: "clair" })).toEqual([]);
    const { nextCursor } = await person.api.companies.list({ sort: "name", limit: 1 });
    const refusal = await refusalOf(
      person.api.companies.list({ sort: "jobs", limit: 1, cursor: nextCursor ?? "" }),
    );
    expect(refusal.code).toBe("INVALID_INPUT");
  });
});

describe("renaming a company", () => {
  test("renames it for its jobs, which are found by the new name; the old one still stands for it", async () => {
    const { id } = await addJob("Baker", "Twitter");
    const { id: companyId, version } = await companyOf("Twitter");
    const renamed = await person.api.companies.update({
      id: companyId,
      expectedVersion: version,
      name: "Xenon",
    });
    expect(renamed.otherNames.map(({ name }) => name)).toEqual(["Twitter"]);
    expect(await employerOf(id)).toBe("Xenon");
    expect([await titles("xenon"), await titles("twitter")]).toEqual([["Baker"], []]);
    const again = await addJob("Cook", "TWITTER");
    expect([again.companyId, again.company]).toEqual([companyId, "Xenon"]);
  });

  test("a posting that names the old one from now on is found by the new one", async () => {
    await addJob("Cook", "Twitter");
    const { id, version } = await companyOf("Twitter");
    await person.api.companies.update({ id, expectedVersion: version, name: "Xenon" });
    const capture = (hiringOrganization: string) =>
      person.api.jobs.capture({
        jsonLd: { "@type": "JobPosting", title: "Baker", url: "https://x.example/1", hiringOrganization },
      });
    await capture("Agency");
    const { results } = await capture("Twitter");
    expect(results).toMatchObject([{ created: false, job: { company: "Xenon", companyId: id } }]);
    expect([await titles("xenon"), await titles("twitter")]).toEqual([["Baker", "Cook"], []]);
  });

  test("lets its jobs be scored again, since they have another version", async () => {
    await person.api.profiles.create({ name: "Baker" });
    await addJob("Baker", "Twitter");
    const scoring = async () =>
      (await person.api.background.list({})).items.filter(
        ({ kind, state }) => kind === "fit.rescore" && state === "waiting",
      );
    for (const { id } of await scoring()) await person.api.background.cancel({ id });
    expect(await scoring()).toEqual([]);
    const { id, version } = await companyOf("Twitter");
    await person.api.companies.update({ id, expectedVersion: version, name: "Xenon" });
    expect(await scoring()).toHaveLength(1);
  });

  test("is taken back by renaming it again", async () => {
    await addJob("Baker", "Old");
    const { id, version } = await companyOf("Old");
    const renamed = await person.api.companies.update({ id, expectedVersion: version, name: "New" });
    const back = await person.api.companies.update({ id, expectedVersion: renamed.version, name: "Old" });
    expect([back.name, back.otherNames.map(({ name }) => name)]).toEqual(["Old", ["New"]]);
    expect(await listed()).toEqual([["Old", 1]]);
  });

  test("another spelling of the same name is no other name", async () => {
    await addJob("Baker", "acme");
    const { id, version } = await companyOf("acme");
    const renamed = await person.api.companies.update({ id, expectedVersion: version, name: "ACME" });
    expect([renamed.name, renamed.otherNames]).toEqual(["ACME", []]);
  });

  test("the name of another company is refused", async () => {
    await addJob("Baker", "One");
    await addJob("Cook", "Two");
    const { id, version } = await companyOf("One");
    const rename = person.api.companies.update({ id, expectedVersion: version, name: "two" });
    const refusal = await refusalOf(rename);
    expect(refusal).toMatchObject({ code: "CONFLICT", details: { companyId: (await companyOf("Two")).id } });
  });
});

describe("merging companies", () => {
  test("moves the jobs, and the next posting that says the merged name is a job of the one that is left", async () => {
    const { id } = await addJob("Baker", "Acme GmbH");
    await addJob("Cook", "Acme");
    await merge("Acme GmbH", "Acme");
    expect(await listed()).toEqual([["Acme", 2]]);
    expect(await employerOf(id)).toBe("Acme");
    expect(await titles("gmbh")).toEqual([]);
    const next = await addJob("Driver", "acme gmbh");
    expect(next.company).toBe("Acme");
    expect(await listed()).toEqual([["Acme", 3]]);
  });

  test("is taken back: each has the jobs that it had, and one that came since stays", async () => {
    const { id } = await addJob("Baker", "Acme GmbH");
    await addJob("Cook", "Acme");
    const merged = await merge("Acme GmbH", "Acme");
    await addJob("Driver", "Acme GmbH");
    await person.api.companies.restore({ id: merged });
    expect(await listed()).toEqual([
      ["Acme", 2],
      ["Acme GmbH", 1],
    ]);
    expect(await employerOf(id)).toBe("Acme GmbH");
    expect(await titles("gmbh")).toEqual(["Baker"]);
    expect((await addJob("Guard", "Acme GmbH")).companyId).toBe(merged);
  });

  test("twice, in a circle or into itself is refused; a chain is undone from its end", async () => {
    for (const name of ["A", "B", "C"]) await addJob(`At ${name}`, name);
    const [b, c] = [await companyOf("B"), await companyOf("C")];
    const a = await merge("A", "B");
    const refusals = await Promise.all([
      refusalOf(person.api.companies.merge({ id: a, intoId: b.id })),
      refusalOf(person.api.companies.merge({ id: b.id, intoId: a })),
    ]);
    expect(refusals.map(({ code }) => code)).toEqual(["CONFLICT", "CONFLICT"]);
    const itself = await refusalOf(person.api.companies.merge({ id: c.id, intoId: c.id }));
    expect(itself.code).toBe("INVALID_REFERENCE");
    await merge("B", "C");
    expect((await addJob("New", "A")).company).toBe("C");
    for (const search of ["a", "b", "c", "a b"]) expect(await listed({ search })).toEqual([["C", 4]]);
    for (const search of ["a", "b"]) expect(await listed({ search, sort: "jobs" })).toEqual([["C", 4]]);
    const { otherNames } = await person.api.companies.get({ id: c.id });
    expect(otherNames.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(await refusalOf(person.api.companies.restore({ id: a }))).toMatchObject({
      code: "CONFLICT",
      details: { companyId: b.id },
    });
    await person.api.companies.restore({ id: b.id });
    await person.api.companies.restore({ id: a });
    expect(await listed()).toEqual([
      ["A", 1],
      ["B", 1],
      ["C", 2],
    ]);
  });
});

describe("deleting a company", () => {
  test("is refused while it has jobs, also deleted ones", async () => {
    const { id: jobId } = await addJob("Baker", "Acme");
    const { id } = await companyOf("Acme");
    await person.api.jobs.delete({ id: jobId });
    const refusal = await refusalOf(person.api.companies.delete({ id }));
    expect(refusal).toMatchObject({ code: "CONFLICT", details: { jobs: 1 } });
  });

  test("is taken back by restoring it, or by a job that names it", async () => {
    const { id } = await person.api.companies.create({ name: "Acme", notes: "Kind people" });
    await person.api.companies.delete({ id });
    expect(await listed()).toEqual([]);
    expect(await listed({ deleted: true })).toEqual([["Acme", 0]]);
    const back = await person.api.companies.restore({ id });
    await person.api.companies.delete({ id, expectedVersion: back.version });
    const job = await addJob("Baker", "acme");
    expect(job.companyId).toBe(id);
    expect(await companyOf("Acme")).toMatchObject({ jobs: 1, notes: "Kind people", deletedAt: null });
  });
});
