import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPerson, makeApplication, openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { emptyFields, makeJob, placeOf } from "./factory.ts";
import {
  deleteJob,
  findCompanyByName,
  findJob,
  insertCompany,
  type JobFilter,
  type JobListKey,
  type JobSort,
  jobListKey,
  listJobLocations,
  listJobs,
  listJobsSharingHash,
  replaceJobLocations,
  respellCompany,
  restoreJob,
  searchPatterns,
  updateJob,
} from "./repository.ts";

const later = "2026-02-01T08:00:00.000Z";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const person = async () => (await database.transaction((tx) => createPerson(tx))).userId;
const add = (options: Parameters<typeof makeJob>[1]) => database.transaction((tx) => makeJob(tx, options));
const all = (filter: Partial<JobFilter> & { userId: number }, sort: JobSort = "newest") =>
  listJobs(
    database.read,
    { patterns: [], deleted: false, ...filter },
    { sort, limit: 1000, after: undefined },
  );

test("a job comes back as it was written, with its company and its places in their order", async () => {
  const userId = await person();
  const job = await add({
    userId,
    title: "Ingénieur \u{1F600}",
    company: "Acme",
    locations: [placeOf("Genève"), { ...placeOf("Wien"), country: "AT" }],
    salary: { min: 1.1, max: 9_999_999_999_999, currency: "CHF", period: "year", text: "viel" },
    postedDate: "1900-01-01",
    validThrough: "2199-12-31",
    descriptionText: "x".repeat(200_000),
    sources: { title: { kind: "json-ld", path: "title" } },
  });
  expect(job).toMatchObject({
    title: "Ingénieur \u{1F600}",
    companyName: "Acme",
    salaryMin: 1.1,
    salaryMax: 9_999_999_999_999,
    postedDate: "1900-01-01",
    validThrough: "2199-12-31",
    sources: '{"title":{"kind":"json-ld","path":"title"}}',
    titleSort: "ingenieur \u{1F600}",
    companySort: "acme",
    searchText: " ingenieur \u{1F600} acme geneve wien at",
    rowVersionNo: 1,
    deletedDate: null,
    jobApplicationId: null,
  });
  expect(job.descriptionText).toHaveLength(200_000);
  const places = await listJobLocations(database.read, { userId, jobIds: [job.jobId, 999_999] });
  expect(places.get(job.jobId)?.map(({ text }) => text)).toEqual(["Genève", "Wien"]);
});

test("a write needs the expected version, and counts it on", async () => {
  const userId = await person();
  const { jobId } = await add({ userId, hashes: { urlHash: "1".repeat(64) } });
  const content = {
    fields: { ...emptyFields, title: "Zweite Fassung" },
    sources: {},
    companyId: null,
    hashes: { urlHash: null, externalHash: null, contentHash: "2".repeat(64) },
  };
  const write = (expectedVersion: number) =>
    database.transaction((tx) => updateJob(tx, { userId, jobId, expectedVersion, now: later, ...content }));
  expect(await write(2)).toBe(false);
  expect(await write(1)).toBe(true);
  expect(await write(1)).toBe(false);
  expect(await findJob(database.read, { userId, jobId })).toMatchObject({
    title: "Zweite Fassung",
    searchText: " zweite fassung",
    urlHash: null,
    rowVersionNo: 2,
    updatedDate: later,
  });
});

test("places are replaced as a whole", async () => {
  const userId = await person();
  const { jobId } = await add({ userId, locations: [placeOf("A"), placeOf("B")] });
  const texts = async () =>
    (await listJobLocations(database.read, { userId, jobIds: [jobId] })).get(jobId)?.map(({ text }) => text);
  await database.transaction((tx) => replaceJobLocations(tx, { userId, jobId }, [placeOf("C")]));
  expect(await texts()).toEqual(["C"]);
  await database.transaction((tx) => replaceJobLocations(tx, { userId, jobId }, []));
  expect(await texts()).toBeUndefined();
});

test("places of more jobs than one statement can name", async () => {
  const userId = await person();
  const { jobId } = await add({ userId, locations: [placeOf("Bern")] });
  const jobIds = [...Array.from({ length: 2500 }, (_, index) => 1_000_000 + index), jobId];
  const places = await listJobLocations(database.read, { userId, jobIds });
  expect([...places.keys()]).toEqual([jobId]);
});

test("nobody reaches another person's job", async () => {
  const userId = await person();
  const other = await person();
  const { jobId, contentHash } = await add({ userId, title: "Secret", locations: [placeOf("Here")] });
  const hashes = { urlHash: null, externalHash: null, contentHash };
  expect(await findJob(database.read, { userId: other, jobId })).toBeUndefined();
  expect(await all({ userId: other })).toEqual([]);
  expect(await listJobsSharingHash(database.read, { userId: other, hashes })).toEqual([]);
  expect((await listJobLocations(database.read, { userId: other, jobIds: [jobId] })).size).toBe(0);
  const theirs = { userId: other, jobId, expectedVersion: 1, now: later };
  expect(await database.transaction((tx) => deleteJob(tx, theirs))).toBe(false);
  await database.transaction((tx) => replaceJobLocations(tx, { userId: other, jobId }, []));
  expect((await listJobLocations(database.read, { userId, jobIds: [jobId] })).size).toBe(1);
  expect(await findJob(database.read, { userId, jobId })).toMatchObject({ rowVersionNo: 1 });
});

test("jobs that share any hash are found, deleted ones too", async () => {
  const userId = await person();
  const hash = (letter: string) => letter.repeat(64);
  const one = await add({
    userId,
    hashes: { urlHash: hash("a"), externalHash: hash("b"), contentHash: hash("c") },
  });
  const two = await add({ userId, hashes: { contentHash: hash("c") } });
  await add({ userId });
  await database.transaction((tx) =>
    deleteJob(tx, { userId, jobId: two.jobId, expectedVersion: 1, now: later }),
  );
  const sharing = async (hashes: {
    urlHash: string | null;
    externalHash: string | null;
    contentHash: string;
  }) =>
    (await listJobsSharingHash(database.read, { userId, hashes })).map((row) => [row.jobId, row.deletedDate]);
  expect(await sharing({ urlHash: hash("a"), externalHash: null, contentHash: hash("x") })).toEqual([
    [one.jobId, null],
  ]);
  expect(await sharing({ urlHash: null, externalHash: hash("b"), contentHash: hash("c") })).toEqual([
    [one.jobId, null],
    [two.jobId, later],
  ]);
});

test("a company is one, however it is spelled", async () => {
  const userId = await person();
  const made = await database.transaction((tx) =>
    insertCompany(tx, { userId, name: "ACME  Corp", now: later }),
  );
  expect((await findCompanyByName(database.read, { userId, name: "ａcme corp" }))?.companyId).toBe(
    made.companyId,
  );
  expect(
    await findCompanyByName(database.read, { userId: await person(), name: "acme corp" }),
  ).toBeUndefined();
  const row = await database.transaction((tx) =>
    respellCompany(tx, { row: made, name: "Acme Corp", now: later }),
  );
  expect(row).toMatchObject({ name: "Acme Corp", nameNormalized: "acme corp", rowVersionNo: 2 });
  // U+FDFA stands for eighteen characters.
  const long = "\u{FDFA}".repeat(200);
  const wide = await database.transaction((tx) => insertCompany(tx, { userId, name: long, now: later }));
  expect((await findCompanyByName(database.read, { userId, name: long }))?.companyId).toBe(wide.companyId);
});

test("search finds words by their beginning, in title, company and place", async () => {
  const userId = await person();
  const { jobId } = await add({
    userId,
    title: "Senior C++ Développeur (100%)",
    company: "Müller & Söhne",
    locations: [{ ...placeOf("8001 Zürich"), country: "Schweiz" }],
  });
  await add({ userId, title: "Other" });
  const found = async (query: string) =>
    (await all({ userId, patterns: searchPatterns(query) ?? [] })).map((row) => row.jobId);
  for (const query of ["sen", "DEVELOPPEUR muller", "zur c++", "schw 80", "100%", "déve, sohne"])
    expect(await found(query)).toEqual([jobId]);
  for (const query of ["enior", "sen other", "zürichs"]) expect(await found(query)).toEqual([]);
});

test("filters", async () => {
  const userId = await person();
  const remote = await add({ userId, title: "r", remote: "remote", employmentType: "contract" });
  const tracked = await add({ userId, title: "t", remote: "onsite" });
  const gone = await add({ userId, title: "g" });
  const { jobApplicationId } = await database.transaction((tx) =>
    makeApplication(tx, { userId, jobId: tracked.jobId }),
  );
  const expected = { userId, jobId: gone.jobId, expectedVersion: 1, now: later };
  await database.transaction((tx) => deleteJob(tx, expected));
  const ids = async (filter: Partial<JobFilter>) =>
    (await all({ userId, ...filter })).map(({ jobId }) => jobId);
  expect(await ids({})).toEqual([tracked.jobId, remote.jobId]);
  expect(await ids({ remote: "remote" })).toEqual([remote.jobId]);
  expect(await ids({ employmentType: "contract" })).toEqual([remote.jobId]);
  expect(await ids({ tracked: true })).toEqual([tracked.jobId]);
  expect(await ids({ tracked: false })).toEqual([remote.jobId]);
  expect(await ids({ deleted: true })).toEqual([gone.jobId]);
  expect((await all({ userId, tracked: true }))[0]).toMatchObject({ jobApplicationId });
  await database.transaction((tx) => restoreJob(tx, { ...expected, expectedVersion: 2 }));
  expect(await ids({ deleted: true })).toEqual([]);
});

test("walking the pages of any size meets every job exactly once, in order, under equal sort keys too", async () => {
  const userId = await person();
  const titles = ["alpha", "Älpha", "beta", "Z", "東京", "\u{1F600}", "\uFFFD"];
  const times = ["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z", "2026-01-02T00:00:00.000Z"];
  await database.transaction(async (tx) => {
    for (let index = 0; index < 40; index++)
      await makeJob(tx, {
        userId,
        title: titles[index % titles.length] ?? "",
        company: index % 3 === 0 ? null : `C${index % 4}`,
        now: times[index % times.length] ?? later,
      });
  });
  const walk = async (sort: JobSort, limit: number) => {
    const ids: number[] = [];
    let after: JobListKey | undefined;
    for (;;) {
      const rows = await listJobs(
        database.read,
        { userId, patterns: [], deleted: false },
        { sort, limit, after },
      );
      const last = rows.at(-1);
      if (last === undefined) return ids;
      ids.push(...rows.map(({ jobId }) => jobId));
      after = jobListKey(sort, last);
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<JobSort>("newest", "oldest", "title", "company"),
      fc.integer({ min: 1, max: 45 }),
      async (sort, limit) => {
        const whole = (await all({ userId }, sort)).map(({ jobId }) => jobId);
        expect(new Set(whole).size).toBe(40);
        expect(await walk(sort, limit)).toEqual(whole);
      },
    ),
    { numRuns: 30 },
  );
  const companies = (await all({ userId }, "company")).map(({ companyName }) => companyName);
  expect(companies.slice(26)).toEqual(Array.from({ length: 14 }, () => null));
  const created = (await all({ userId }, "newest")).map(({ createdDate }) => createdDate);
  expect(created).toEqual(created.toSorted().reverse());
});

test("a salary whose minimum is above its maximum is refused", async () => {
  const userId = await person();
  const salary = { min: 2, max: 1, currency: null, period: null, text: null };
  await expect(add({ userId, salary })).rejects.toMatchObject({
    code: "CONSTRAINT_VIOLATED",
    details: { constraint: "CK_Job_Salary" },
  });
});
