import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let jobs: TestPerson["api"]["jobs"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  jobs = person.api.jobs;
});

const place = (text: string) => ({
  text,
  street: null,
  locality: null,
  region: null,
  postalCode: null,
  country: null,
});
const salary = { min: 80_000.5, max: null, currency: "CHF", period: "year" as const, text: null };
type ListInput = Parameters<TestPerson["api"]["jobs"]["list"]>[0];
const titles = async (input: ListInput = {}) => (await jobs.list(input)).items.map(({ title }) => title);

describe("adding by hand", () => {
  test("keeps what was given, as the person's word", async () => {
    const job = await jobs.create({
      title: "  Baker ",
      company: "Mill",
      locations: [place("Bern")],
      remote: "hybrid",
      salary,
      descriptionText: "One.\r\n\r\nTwo & three.",
      employmentTypeText: " ",
    });
    expect(job).toMatchObject({
      version: 1,
      title: "Baker",
      company: "Mill",
      locations: [place("Bern")],
      remote: "hybrid",
      salary,
      employmentTypeText: null,
      descriptionHtml: "<p>One.</p><p>Two &amp; three.</p>",
      postedDate: null,
    });
    expect(Object.keys(job.sources).toSorted()).toEqual(
      ["company", "descriptionHtml", "descriptionText", "locations", "remote", "salary", "title"].toSorted(),
    );
    expect(job.sources.title).toEqual({ kind: "user" });
    expect(await jobs.get({ id: job.id })).toEqual(job);
  });

  test("through an AI client is its word", async () => {
    const job = await person.through({ client: "mcp" }).jobs.create({ title: "Baker" });
    expect(job.sources).toEqual({ title: { kind: "agent" } });
  });

  test("of an address that a job has is refused, and says which job", async () => {
    const { id } = await jobs.create({ title: "Baker", url: "https://mill.example/jobs/7?utm_source=a" });
    const error = await refusalOf(jobs.create({ title: "B", url: "https://MILL.example/jobs/7/" }));
    expect(error).toMatchObject({ code: "CONFLICT", details: { jobId: id } });
    const www = await refusalOf(jobs.create({ title: "B", url: "https://www.mill.example/jobs/7" }));
    expect(www).toMatchObject({ code: "CONFLICT", details: { jobId: id } });
    await jobs.create({ title: "Same words, no address" });
    await jobs.create({ title: "Same words, no address" });
    await jobs.create({ title: "A list", url: "https://mill.example/careers" });
    await jobs.create({ title: "Another of it", url: "https://mill.example/careers" });
    await (await signUp(platform)).api.jobs.create({ title: "B", url: "https://mill.example/jobs/7" });
  });

  test("can start an application", async () => {
    const job = await jobs.create({ title: "Baker", track: "applied" });
    expect(job.applicationId).not.toBeNull();
    const api = person.through({ scopes: ["job:write"] });
    expect((await refusalOf(api.jobs.create({ title: "B", track: "saved" }))).code).toBe("FORBIDDEN");
  });

  test("keeps the longest description, however much longer its HTML is", async () => {
    const job = await jobs.create({ title: "Long", descriptionText: '"'.repeat(200_000) });
    expect(job.descriptionHtml).toHaveLength(1_200_007);
  });
});

describe("correcting", () => {
  test("changes what is given, clears what is null, and leaves the rest", async () => {
    const { id, createdAt } = await jobs.create({
      title: "Baker",
      company: "Mill",
      locations: [place("Bern"), place("Basel")],
      salary,
      postedDate: "2026-01-01",
    });
    const update = { id, expectedVersion: 1, title: "Miller", salary: null, locations: [place("Zug")] };
    const job = await person.through({ client: "mcp" }).jobs.update(update);
    expect(job).toMatchObject({
      version: 2,
      title: "Miller",
      company: "Mill",
      salary: null,
      locations: [place("Zug")],
      postedDate: "2026-01-01",
      createdAt,
      sources: { title: { kind: "agent" }, company: { kind: "user" }, salary: { kind: "agent" } },
    });
    expect(await titles({ search: "zug" })).toEqual(["Miller"]);
    expect(await titles({ search: "bern" })).toEqual([]);
  });

  test("records in the audit what was and what is", async () => {
    const { id } = await jobs.create({ title: "Baker" });
    await jobs.update({ id, expectedVersion: 1, title: "Miller", descriptionText: "New." });
    const [entry] = (await person.api.audit.list({ event: "job.updated" })).items;
    expect(entry?.targetId).toBe(id);
    expect(entry?.differences).toEqual([
      { table: "Job", id, field: "title", before: "Baker", after: "Miller" },
      expect.objectContaining({ field: "sources" }),
      { table: "Job", id, field: "rowVersionNo", before: 1, after: 2 },
      { table: "Job", id, field: "descriptionText", before: null, after: "New." },
    ]);
  });

  test("needs the version that is there", async () => {
    const { id } = await jobs.create({ title: "Baker" });
    await jobs.update({ id, expectedVersion: 1, title: "Miller" });
    const error = await refusalOf(jobs.update({ id, expectedVersion: 1, title: "Cook" }));
    expect(error).toMatchObject({ code: "VERSION_CONFLICT", details: { currentVersion: 2 } });
    expect((await jobs.get({ id })).title).toBe("Miller");
  });

  test("of two at once only one comes through", async () => {
    const { id } = await jobs.create({ title: "Baker" });
    const outcomes = await Promise.allSettled(
      ["A", "B", "C"].map((title) => jobs.update({ id, expectedVersion: 1, title })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await jobs.get({ id })).version).toBe(2);
  });

  test("to what it is already writes nothing", async () => {
    const { id } = await jobs.create({ title: "Baker", company: "Mill", salary, locations: [place("Bern")] });
    const same = { title: "Baker", company: "Mill", salary, locations: [place("Bern")], remote: null };
    expect(await jobs.update({ id, expectedVersion: 1, ...same })).toMatchObject({ version: 1 });
  });

  test("a company's spelling corrects it on all of its jobs", async () => {
    const one = await jobs.create({ title: "Baker", company: "mill" });
    const two = await jobs.create({ title: "Miller", company: "mill" });
    await jobs.update({ id: one.id, expectedVersion: 1, company: "Mill" });
    expect(await jobs.get({ id: two.id })).toMatchObject({ company: "Mill", companyId: one.companyId });
  });

  test("to the address of another job is refused", async () => {
    const one = await jobs.create({ title: "Baker", url: "https://mill.example/jobs/7" });
    const two = await jobs.create({ title: "Miller" });
    const url = "https://mill.example/jobs/7#apply";
    const error = await refusalOf(jobs.update({ id: two.id, expectedVersion: 1, url }));
    expect(error).toMatchObject({ code: "CONFLICT", details: { jobId: one.id } });
    await jobs.update({ id: one.id, expectedVersion: 1, url });
    expect((await refusalOf(jobs.create({ title: "New", url }))).details).toEqual({ jobId: one.id });
  });

  test("the salary's rules hold", async () => {
    const { id } = await jobs.create({ title: "Baker" });
    const wrong = { ...salary, min: 2, max: 1 };
    expect(await refusalOf(jobs.update({ id, expectedVersion: 1, salary: wrong }))).toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path: ["salary", "min"] }],
    });
    const empty = { min: null, max: null, currency: null, period: null, text: " " };
    expect((await jobs.update({ id, expectedVersion: 1, salary: empty })).salary).toBeNull();
  });
});

describe("deleting", () => {
  test("takes the application along, and restoring brings both back", async () => {
    const { id, applicationId } = await jobs.create({ title: "Baker", track: "applied" });
    const application = { id: applicationId ?? 0 };
    const deleted = await jobs.delete({ id, expectedVersion: 1 });
    expect(deleted).toMatchObject({ version: 2, applicationId: null, deletedAt: expect.any(String) });
    expect(await titles()).toEqual([]);
    expect(await titles({ deleted: true })).toEqual(["Baker"]);
    expect(await jobs.get({ id })).toEqual(deleted);
    expect((await person.api.applications.list({})).items).toEqual([]);
    expect((await person.api.applications.get(application)).deletedAt).toBe(deleted.deletedAt);
    expect(await jobs.restore({ id })).toMatchObject({ version: 3, applicationId, deletedAt: null });
    expect(await person.api.applications.get(application)).toMatchObject({ deletedAt: null, version: 3 });
  });

  test("an application that was deleted before stays deleted", async () => {
    const { id, applicationId } = await jobs.create({ title: "Baker", track: "applied" });
    await person.api.applications.delete({ id: applicationId ?? 0 });
    await jobs.delete({ id });
    expect((await jobs.restore({ id })).applicationId).toBeNull();
  });

  test("twice is refused, restoring twice is not", async () => {
    const { id } = await jobs.create({ title: "Baker" });
    await jobs.delete({ id });
    for (const call of [
      () => jobs.delete({ id }),
      () => jobs.update({ id, expectedVersion: 2, title: "Miller" }),
      () => person.api.applications.create({ jobId: id }),
    ]) {
      expect(await refusalOf(call())).toMatchObject({
        code: "NOT_FOUND",
        message: expect.stringContaining("restore"),
      });
    }
    await jobs.restore({ id });
    expect(await jobs.restore({ id })).toMatchObject({ version: 3 });
  });

  test("an old version is refused", async () => {
    const { id } = await jobs.create({ title: "Baker" });
    await jobs.update({ id, expectedVersion: 1, title: "Miller" });
    expect(await refusalOf(jobs.delete({ id, expectedVersion: 1 }))).toMatchObject({
      code: "VERSION_CONFLICT",
      details: { currentVersion: 2 },
    });
  });

  test("a job that was added again meanwhile is not restored", async () => {
    const { id } = await jobs.create({ title: "Baker", url: "https://mill.example/jobs/7" });
    await jobs.delete({ id });
    const again = await jobs.create({ title: "Baker", url: "https://mill.example/jobs/7" });
    expect(await refusalOf(jobs.restore({ id }))).toMatchObject({
      code: "CONFLICT",
      details: { jobId: again.id },
    });
  });
});

describe("the list", () => {
  test("is searched, filtered and sorted", async () => {
    await jobs.create({ title: "Élagueur", company: "Zeta", remote: "onsite", locations: [place("Genève")] });
    await jobs.create({ title: "Baker", company: "alpha", employmentType: "contract", track: "saved" });
    await jobs.create({ title: "cook" });
    expect(await titles()).toEqual(["cook", "Baker", "Élagueur"]);
    expect(await titles({ sort: "oldest" })).toEqual(["Élagueur", "Baker", "cook"]);
    expect(await titles({ sort: "title" })).toEqual(["Baker", "cook", "Élagueur"]);
    expect(await titles({ sort: "company" })).toEqual(["Baker", "Élagueur", "cook"]);
    expect(await titles({ search: "GENEVE elag" })).toEqual(["Élagueur"]);
    expect(await titles({ search: "%" })).toEqual([]);
    expect(await titles({ search: " " })).toEqual(await titles({}));
    expect(await titles({ remote: "onsite" })).toEqual(["Élagueur"]);
    expect(await titles({ employmentType: "contract" })).toEqual(["Baker"]);
    expect(await titles({ tracked: true })).toEqual(["Baker"]);
    expect(await titles({ tracked: false })).toEqual(["cook", "Élagueur"]);
  });

  test("shows places, and no description", async () => {
    await jobs.create({ title: "Baker", locations: [place("Bern"), place("Basel")], descriptionText: "x" });
    const [item] = (await jobs.list({})).items;
    expect(item?.locations.map(({ text }) => text)).toEqual(["Bern", "Basel"]);
    expect(item).not.toHaveProperty("descriptionText");
  });

  test("is walked page by page, every job once, whatever the size and order", async () => {
    const wanted = Array.from({ length: 13 }, (_, index) => `T${index % 4}`);
    for (const title of wanted) await jobs.create({ title });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("newest", "oldest", "title", "company"),
        fc.integer({ min: 1, max: 14 }),
        async (sort, limit) => {
          const whole = (await jobs.list({ sort })).items.map(({ id }) => id);
          const walked: number[] = [];
          let cursor: string | undefined;
          do {
            const page = await jobs.list({ sort, limit, ...(cursor === undefined ? {} : { cursor }) });
            walked.push(...page.items.map(({ id }) => id));
            cursor = page.nextCursor ?? undefined;
          } while (cursor !== undefined);
          expect(walked).toEqual(whole);
          expect(walked).toHaveLength(13);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("refuses a cursor of another list, another person, or none at all", async () => {
    for (const title of ["a", "b", "c"]) await jobs.create({ title });
    const cursor = (await jobs.list({ limit: 1 })).nextCursor ?? "";
    expect((await jobs.list({ limit: 2, cursor })).items.map(({ title }) => title)).toEqual(["b", "a"]);
    const other = await signUp(platform);
    const forged = `${cursor.slice(0, 10)}${cursor[10] === "A" ? "B" : "A"}${cursor.slice(11)}`;
    for (const call of [
      () => jobs.list({ sort: "title", cursor }),
      () => jobs.list({ search: "a", cursor }),
      () => jobs.list({ deleted: true, cursor }),
      () => person.api.applications.list({ cursor }),
      () => other.api.jobs.list({ cursor }),
      () => jobs.list({ cursor: forged }),
      () => jobs.list({ cursor: "abc" }),
    ]) {
      expect(await refusalOf(call())).toMatchObject({
        code: "INVALID_INPUT",
        issues: [{ path: ["cursor"] }],
      });
    }
  });
});
