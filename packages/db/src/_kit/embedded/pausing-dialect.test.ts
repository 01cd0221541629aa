import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { eq } from "drizzle-orm";
import { unionAll } from "drizzle-orm/mssql-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countBoard, listLongColumn } from "../../applications/repository-board.ts";
import { user } from "../../auth/tables.ts";
import { listCompanies } from "../../companies/repository-company-list.ts";
import { listPeopleWithOldScores } from "../../fit/repository-fit-input.ts";
import { listJobs } from "../../jobs/repository.ts";
import { job } from "../../jobs/tables.ts";
import { listRecruiters } from "../../recruiters/repository-recruiter-list.ts";
import { searchJobs, searchNotes } from "../../search/repository.ts";
import type { Queryable } from "../database.ts";
import { openEmbedded } from "./open.ts";
import { registerPause } from "./pause.ts";
import { pausingQueryableOn, queryableOn } from "./queryable.ts";

let dataDir: string;
let file: DatabaseSync;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "jobtracker-pausing-"));
  await (await openEmbedded({ dataDir })).close();
  file = new DatabaseSync(join(dataDir, "jobtracker.db"), { readOnly: true });
  registerPause(file);
});
afterAll(() => {
  file.close();
  rmSync(dataDir, { recursive: true });
});

type Read = (db: Queryable) => Promise<unknown>;

const textsOf = async (queryable: typeof queryableOn, read: Read): Promise<string[]> => {
  const texts: string[] = [];
  const nothing = (text: string) => {
    texts.push(text);
    return [];
  };
  await read(queryable({ rows: nothing, run: () => 0 }));
  return texts;
};

/** How the engine finds the rows of the last statement that the read makes, which is the heavy one. */
const planOf = async (queryable: typeof queryableOn, read: Read) => {
  const text = (await textsOf(queryable, read)).at(-1);
  return file
    .prepare(`explain query plan ${text}`)
    .all()
    .map(({ detail }) => detail);
};

const found = { userId: 1, patterns: ["% baker%"] };
const page = { limit: 20, after: undefined };
const reads: Record<string, Read> = {
  "a search of jobs": (db) => searchJobs(db, { ...found, limit: 20 }),
  "a search of notes": (db) => searchNotes(db, { ...found, limit: 20 }),
  "a list of jobs by words": (db) => listJobs(db, { ...found, deleted: false }, { ...page, sort: "title" }),
  "a list of jobs by a filter": (db) =>
    listJobs(db, { userId: 1, patterns: [], deleted: false, remote: "remote" }, { ...page, sort: "newest" }),
  "the counts of a board": (db) => countBoard(db, { userId: 1, patterns: [] }),
  "the counts of a searched board": (db) => countBoard(db, found),
  "a column of a board": (db) => listLongColumn(db, { ...found, jobApplicationStatusId: 1 }, 50),
  "a list of companies by words": (db) =>
    listCompanies(db, { ...found, deleted: false }, { ...page, sort: "name" }),
  "a list of recruiters by words": (db) =>
    listRecruiters(db, { ...found, companyId: undefined, deleted: false }, page),
  "people with old scores": (db) =>
    listPeopleWithOldScores(db, { rubricNo: 1, finder: "", asOf: "2026-01-01", most: 10 }),
};

test.each(Object.entries(reads))("%s goes the same way with pauses as without", async (_name, read) => {
  const plan = await planOf(pausingQueryableOn, read);
  expect(plan).toEqual(await planOf(queryableOn, read));
  expect(plan).not.toEqual([]);
});

/** How often each text asks for a pause. */
const questionsIn = (texts: readonly string[]) => texts.map((text) => text.split("pause()").length - 1);

test.each<[string, number, Read]>([
  ["the table", 1, async (db) => db.select().from(user)],
  ["the table beside a condition", 1, async (db) => db.select().from(user).where(eq(user.userId, 1))],
  [
    "each table that every row is of",
    2,
    async (db) => db.select().from(job).innerJoin(user, eq(user.userId, job.userId)),
  ],
  [
    "no table that a row may lack",
    1,
    async (db) => db.select().from(job).leftJoin(user, eq(user.userId, job.userId)),
  ],
  ["each side of a union once", 2, async (db) => unionAll(db.select().from(user), db.select().from(user))],
  [
    "no table of a select from a select, but that one's",
    1,
    async (db) => db.select().from(db.select().from(user).as("people")),
  ],
])("a select asks for %s", async (_what, times, read) => {
  const texts = await textsOf(pausingQueryableOn, read);
  expect(questionsIn(texts)).toEqual([times]);
  for (const text of texts) expect(() => file.prepare(text)).not.toThrow();
  expect(questionsIn(await textsOf(queryableOn, read))).toEqual([0]);
});
