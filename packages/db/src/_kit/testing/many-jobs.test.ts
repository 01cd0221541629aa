import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFields, makeJob, placeOf } from "../../jobs/factory.ts";
import { openEmbedded } from "../embedded/open.ts";
import { allRowsOf, createPerson } from "./index.ts";
import { type BulkJob, makeManyJobs } from "./many-jobs.ts";

const NOW = "2026-01-31T12:00:00.000Z";
const TABLES = ["Company", "Job", "JobLocation", "JobWord", "JobSignature"];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobtracker-bulk-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const jobs: BulkJob[] = [
  { ...emptyFields, title: "Baker", company: "Crust GmbH", locations: [placeOf("Bern"), placeOf("Basel")] },
  {
    ...emptyFields,
    company: "Crust GmbH",
    closed: true,
    url: "https://jobs.example/1",
    salary: { min: 1.5, max: 2, currency: "EUR", period: "hour" as const, text: "1.50–2" },
    descriptionText: "We bake bread for the whole town and look for somebody who likes early hours.",
  },
  { ...emptyFields, title: "Cook" },
].map((fields, index) => ({
  fields,
  sources: { title: { kind: "user" as const } },
  contentHash: `${index}`.repeat(64),
  now: NOW,
}));

/** All rows, after `work` has filled a new database. */
const rowsAfter = async (name: string, work: (file: string, userId: number) => Promise<void>) => {
  const dataDir = join(folder, name);
  const made = await openEmbedded({ dataDir });
  const { userId } = await made.transaction((tx) => createPerson(tx, { email: "a@example.org", now: NOW }));
  await made.close();
  await work(dataDir, userId);
  const database = await openEmbedded({ dataDir });
  const rows = [];
  for (const table of TABLES) rows.push(await allRowsOf(database.read, table));
  await database.close();
  return rows;
};

test("jobs made in bulk are the rows that jobs made one by one are", async () => {
  const oneByOne = await rowsAfter("one", async (dataDir, userId) => {
    const database = await openEmbedded({ dataDir });
    for (const { fields, sources, contentHash, now } of jobs)
      await database.transaction((tx) =>
        makeJob(tx, { userId, ...fields, sources, now, hashes: { contentHash } }),
      );
    await database.close();
  });
  const inBulk = await rowsAfter("bulk", async (dataDir, userId) =>
    makeManyJobs(join(dataDir, "jobtracker.db"), userId, jobs),
  );
  expect(inBulk).toEqual(oneByOne);
  expect(inBulk.map(({ length }) => length)).toEqual([1, 3, 2, expect.any(Number), expect.any(Number)]);
});
