import { candidateDuplicates, signatureOf, updateCompany } from "@jobtracker/db";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { transactionInChain } from "../_kit/policy/transaction.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { startRunner } from "../_kit/testing/tasks.ts";
import { renewOldSignatures } from "./housekeeping.ts";
import { renewSignatures } from "./renew-task.ts";

/** More than are renewed in one step. */
const MANY = 12;

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const night = () =>
  transactionInChain(platform, (tx) => renewOldSignatures.work(tx, platform.now().toISOString(), platform));

const tasks = async (of: TestPerson) =>
  (await of.api.background.list({})).items.filter(({ kind }) => kind === renewSignatures.name);

const candidates = (title: string, company: string) =>
  candidateDuplicates(platform.database.read, {
    userId: person.userId,
    signature: signatureOf({ title, company, descriptionText: null, locations: [] }),
    exceptJobId: 0,
  });

/** A company gets another name, and the signatures of its jobs do not follow: as it was once. */
const renameAsOnce = async (name: string) => {
  const [company] = (await person.api.companies.list({})).items;
  if (company === undefined) throw new Error("There is no company");
  await platform.database.transaction((tx) =>
    updateCompany(
      tx,
      {
        userId: person.userId,
        companyId: company.id,
        expectedVersion: company.version,
        now: company.createdAt,
      },
      { name, website: null, notes: null, mergedIntoCompanyId: null, deletedDate: null },
    ),
  );
};

test("signatures from before they followed a company's new name are renewed in the night, once", async () => {
  const ids: number[] = [];
  for (let number = 0; number < MANY; number++)
    ids.push((await person.api.jobs.create({ title: `Job ${number}`, company: "Twitter" })).id);
  await renameAsOnce("Xenon");
  expect(await candidates("Job 0", "Xenon")).toEqual([]);
  await night();
  await night();
  expect(await tasks(person)).toHaveLength(1);
  const runner = startRunner(platform, [renewSignatures]);
  const isDone = async () => expect((await tasks(person)).map(({ state }) => state)).toEqual(["succeeded"]);
  await vi.waitFor(isDone, { timeout: 10_000 });
  await runner.stop();
  for (const [number, id] of ids.entries()) expect(await candidates(`Job ${number}`, "Xenon")).toEqual([id]);
  expect(await candidates("Job 0", "Twitter")).toEqual([]);
  await night();
  expect(await tasks(person)).toHaveLength(1);
});

test("who has no jobs has nothing to renew", async () => {
  await night();
  expect(await tasks(person)).toEqual([]);
});
