import { afterAll, beforeAll, expect, test } from "vitest";
import type { Queryable } from "../_kit/database.ts";
import { createPerson, openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { searchJobs, searchNotes } from "../search/repository.ts";
import { makeJob } from "./factory.ts";
import { type JobFilter, listJobs } from "./repository.ts";
import { hasManyJobs } from "./repository-many-jobs.ts";

const MANY = 500;

let database: TestDatabase;
let userId: number;
beforeAll(async () => {
  database = await openTestDatabase();
  userId = await database.transaction(async (tx) => {
    const { userId } = await createPerson(tx);
    for (let number = 0; number < MANY; number++) await makeJob(tx, { userId, title: `Baker ${number}` });
    return userId;
  });
});
afterAll(() => database.close());

test("so many jobs that looking through them is heavy are more than 500", async () => {
  expect(await hasManyJobs(database.read, { userId })).toBe(false);
  await database.transaction((tx) => makeJob(tx, { userId, title: "Miller" }));
  expect(await hasManyJobs(database.read, { userId })).toBe(true);
});

const page = { sort: "title", limit: 20, after: undefined } as const;
const list = (filter: Partial<JobFilter>) => (db: Queryable) =>
  listJobs(db, { userId, patterns: [], deleted: false, ...filter }, page);

test.each<[string, number, (db: Queryable) => Promise<readonly unknown[]>]>([
  ["searching jobs", 20, (db) => searchJobs(db, { userId, patterns: ["% baker%"], limit: 20 })],
  ["searching what nothing has", 0, (db) => searchJobs(db, { userId, patterns: ["% smith%"], limit: 20 })],
  ["searching notes", 0, (db) => searchNotes(db, { userId, patterns: ["% baker%"], limit: 20 })],
  ["listing by words", 1, list({ patterns: ["% miller%"] })],
  ["listing by a filter", 0, list({ remote: "remote" })],
  ["listing what is deleted", 0, list({ deleted: true })],
  ["listing all", 20, list({})],
])("%s of many gives the rows that a transaction sees", async (_read, count, read) => {
  const rows = await read(database.read);
  expect(rows).toHaveLength(count);
  expect(rows).toEqual(await database.transaction(read));
});
