import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../../_kit/embedded/open.ts";
import { createPerson, openTestDatabase, type TestDatabase } from "../../_kit/testing/index.ts";
import { emptyFields, makeJob, placeOf } from "../factory.ts";
import { deleteJob, updateJob } from "../repository.ts";
import { candidateDuplicates, listSignedFields, selectJobsInBand } from "../repository-signature.ts";
import { companyCore } from "./company-core.ts";
import { signatureOf } from "./signature.ts";

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(" ");
const fields = {
  title: "Baker",
  company: "Crust GmbH",
  locations: [placeOf("Bern")],
  descriptionText: words(0, 300),
};
const shared = (one: typeof fields, other: typeof fields) => {
  const signature = new Set(signatureOf(one));
  return signatureOf(other).filter((band) => signature.has(band)).length;
};

describe("a signature", () => {
  test("is the same for the same fields, whatever their case, signs and the company's legal form", () => {
    const other = {
      ...fields,
      title: "BAKER!",
      company: "The Crust",
      descriptionText: words(0, 300).toUpperCase(),
    };
    expect(signatureOf(other)).toEqual(signatureOf(fields));
  });

  test("shares some bands with that of a text cut short, and none with that of another text", () => {
    expect(
      shared(fields, { ...fields, title: "Cook", locations: [], descriptionText: words(0, 150) }),
    ).toBeGreaterThan(0);
    const other = { ...fields, title: "Cook", locations: [], descriptionText: words(300, 600) };
    expect(shared(fields, other)).toBe(0);
  });

  test("of a title alone is empty, since many jobs have it", () => {
    expect(
      signatureOf({
        title: "Baker",
        company: null,
        locations: [placeOf("Bern")],
        descriptionText: "Few words",
      }),
    ).toEqual([]);
  });
});

test("a company is known by its words without legal forms, unless these are all that it has", () => {
  expect(companyCore("The Crust Co. Ltd.")).toEqual(["crust"]);
  expect(companyCore("Mareas Digital S.L.U.")).toEqual(["mareas", "digital"]);
  expect(companyCore("SE Co")).toEqual(["se", "co"]);
});

describe("candidates", () => {
  let database: TestDatabase;
  let userId: number;
  beforeAll(async () => {
    database = await openTestDatabase();
    userId = (await database.transaction((tx) => createPerson(tx))).userId;
  });
  afterAll(() => database.close());
  const add = (change: Partial<typeof fields> = {}) =>
    database.transaction((tx) => makeJob(tx, { userId, ...fields, ...change }));
  const find = (exceptJobId: number, signature = signatureOf(fields)) =>
    candidateDuplicates(database.read, { userId, signature, exceptJobId });

  test("have the most in common first, follow changes, and are the person's own", async () => {
    const { jobId: same } = await add();
    const { jobId: cut } = await add({ descriptionText: words(0, 150) });
    await add({ title: "Cook", company: "Ladle", descriptionText: words(900, 1200) });
    expect(await find(0)).toEqual([same, cut]);
    expect(await find(same)).toEqual([cut]);
    const { userId: other } = await database.transaction((tx) => createPerson(tx));
    const signature = signatureOf(fields);
    expect(await candidateDuplicates(database.read, { userId: other, signature, exceptJobId: 0 })).toEqual(
      [],
    );
    expect((await listSignedFields(database.read, { userId: other, jobIds: [same] })).size).toBe(0);
    const hashes = { urlHash: null, externalHash: null, contentHash: "c".repeat(64) };
    const changed = { fields: { ...emptyFields, title: "Smith" }, sources: {}, companyId: null, hashes };
    const key = { userId, expectedVersion: 1, now: "2026-02-01T00:00:00.000Z" };
    await database.transaction((tx) => updateJob(tx, { ...key, jobId: same, ...changed }));
    expect(await find(0)).toEqual([cut]);
    await database.transaction((tx) => deleteJob(tx, { ...key, jobId: cut }));
    expect((await listSignedFields(database.read, { userId, jobIds: [same, cut] })).size).toBe(1);
  });

  test("are few, however many jobs share a text", async () => {
    for (let number = 0; number < 70; number++) await add({ title: `Baker ${number}` });
    expect(await find(0)).toHaveLength(12);
  });
});

test("the jobs of a band are found along the index, without looking at others or sorting", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "jobtracker-signature-"));
  try {
    const database = await openEmbedded({ dataDir });
    const { sql } = selectJobsInBand(database.read, { userId: 1, band: 2, exceptJobId: 3 }).toSQL();
    await database.close();
    const file = new DatabaseSync(join(dataDir, "jobtracker.db"));
    const plan = file.prepare(`explain query plan ${sql}`).all();
    file.close();
    expect(plan.map(({ detail }) => detail)).toEqual([
      "SEARCH JobSignature USING COVERING INDEX IX_JobSignature_UserID_Band_JobID (UserID=? AND Band=?)",
    ]);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
