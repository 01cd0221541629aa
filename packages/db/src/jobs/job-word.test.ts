import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "../_kit/embedded/open.ts";
import { migrationsDirectory } from "../_kit/migrations/files.ts";
import { createPerson, openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { searchJobs } from "../search/repository.ts";
import { emptyFields, makeJob } from "./factory.ts";
import { deleteJob, listJobs, searchPatterns, updateJob } from "./repository.ts";
import { candidateJobs } from "./repository-word.ts";

const MANY = 501;
const LATER = "2026-02-01T00:00:00.000Z";

let database: TestDatabase;
let userId: number;
beforeAll(async () => {
  database = await openTestDatabase();
  userId = await database.transaction(async (tx) => {
    const { userId } = await createPerson(tx);
    for (let number = 0; number < MANY; number++)
      await makeJob(tx, { userId, title: `Baker ${number % 5 === 0 ? "Zürich" : "Bern"} ${number}` });
    return userId;
  });
});
afterAll(() => database.close());

const add = (title: string) => database.transaction((tx) => makeJob(tx, { userId, title }));
const titles = async (query: string) => {
  const patterns = searchPatterns(query) ?? [];
  const found = await searchJobs(database.read, { userId, patterns, limit: 20 });
  const filter = { userId, patterns, deleted: false };
  const listed = await listJobs(database.read, filter, { sort: "newest", limit: 20, after: undefined });
  expect(listed.map(({ title }) => title)).toEqual(found.map(({ title }) => title));
  return found.map(({ title }) => title);
};

test("among many jobs a search begins with the word that the fewest have", async () => {
  const among = (...patterns: string[]) => candidateJobs(database.read, { userId, patterns });
  expect(await among("% baker%", "% zuri%", "% be%")).toHaveLength(101);
  expect(await among("% baker%", "% nobody%")).toEqual([]);
  expect(await among("% baker%")).toBeUndefined();
});

test("the beginning of a word finds it, all words of the query must fit, and the latest come first", async () => {
  await add("Glazier Thun");
  await add("Glazier Biel");
  expect(await titles("glaz")).toEqual(["Glazier Biel", "Glazier Thun"]);
  expect(await titles("glaz thun")).toEqual(["Glazier Thun"]);
  expect(await titles("glaz zurich")).toEqual([]);
  expect(await titles("baker zürich")).toHaveLength(20);
});

test("words whose first letter takes two units, or stands last before the surrogates", async () => {
  await add("\u{1F600}x Smile");
  await add("\u{D7FB}x End");
  expect(await titles("\u{1F600}")).toEqual(["\u{1F600}x Smile"]);
  expect(await titles("\u{D7FB}")).toEqual(["\u{D7FB}x End"]);
});

test("a word longer than the column is found by its beginning and by all of it", async () => {
  const long = "w".repeat(90);
  await add(`Weaver ${long}`);
  expect(await titles(long.slice(0, 30))).toEqual([`Weaver ${long}`]);
  expect(await titles(long)).toEqual([`Weaver ${long}`]);
  expect(await titles(`${long}w`)).toEqual([]);
});

test("a job is found by its words as they are now, and not once it is deleted", async () => {
  const { jobId } = await add("Cooper Chur");
  const content = {
    fields: { ...emptyFields, title: "Cooper Sion" },
    sources: {},
    companyId: null,
    hashes: { urlHash: null, externalHash: null, contentHash: "c".repeat(64) },
  };
  const key = { userId, jobId, now: LATER };
  await database.transaction((tx) => updateJob(tx, { ...key, expectedVersion: 1, ...content }));
  expect(await titles("chur")).toEqual([]);
  expect(await titles("sion")).toEqual(["Cooper Sion"]);
  await database.transaction((tx) => deleteJob(tx, { ...key, expectedVersion: 2 }));
  expect(await titles("sion")).toEqual([]);
});

test("deleted jobs do not hide older ones that match", async () => {
  await add("Farrier Olten");
  for (let number = 0; number < 90; number++) {
    const { jobId } = await add(`Farrier gone ${number}`);
    await database.transaction((tx) => deleteJob(tx, { userId, jobId, expectedVersion: 1, now: LATER }));
  }
  expect(await titles("farrier")).toEqual(["Farrier Olten"]);
});

test("another person's words are not mine", async () => {
  const { userId: other } = await database.transaction((tx) => createPerson(tx));
  await database.transaction((tx) => makeJob(tx, { userId: other, title: "Secret Sealmaker" }));
  expect(await titles("sealmaker")).toEqual([]);
  expect(await candidateJobs(database.read, { userId: other, patterns: ["% baker%"] })).toEqual([]);
});

test("a job that was there before the words is found among many after the upgrade", async () => {
  const root = mkdtempSync(join(tmpdir(), "jobtracker-words-"));
  try {
    const earlier = join(root, "migrations");
    for (const folder of ["0001_start", "0002_stage_color"])
      cpSync(join(migrationsDirectory("embedded"), folder), join(earlier, folder), { recursive: true });
    const dataDir = join(root, "data");
    await (await openEmbedded({ dataDir, migrations: earlier })).close();
    const file = new DatabaseSync(join(dataDir, "jobtracker.db"));
    file.exec(`
      insert into [User] values (1, 'a@b.c', 'a@b.c', 'A', 'UTC', '${LATER}', '${LATER}', 1);
      insert into [Job] ([UserID], [Title], [Sources], [ContentHash], [SearchText], [TitleSort], [CompanySort], [CreatedDate], [UpdatedDate], [RowVersionNo])
        values (1, 'Baker', '{}', 'x', ' baker', 'baker', 'x', '${LATER}', '${LATER}', 1);
    `);
    file.close();
    const upgraded = await openEmbedded({ dataDir });
    const found = await candidateJobs(upgraded.read, { userId: 1, patterns: ["% bak%"] });
    await upgraded.close();
    expect(found).toEqual([1]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
