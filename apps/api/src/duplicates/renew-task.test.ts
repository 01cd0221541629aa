import { candidateDuplicates, listSignedFields, signatureOf } from "@jobtracker/db";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { startRunner } from "../_kit/testing/tasks.ts";
import { renewSignatures } from "./renew-task.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const TEXT = `We bake bread for the whole town and look for somebody who likes early hours. You knead the dough, mind the ovens
and teach our apprentices. Three years in a bakery and a calm manner are what we ask. We pay well and close on Mondays.`;

type Fields = Parameters<TestPerson["api"]["jobs"]["create"]>[0];
const add = async (fields: Fields) => (await person.api.jobs.create(fields)).id;
const companyNamed = async (name: string) => {
  const found = (await person.api.companies.list({})).items.find((company) => company.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
};
const rename = async (from: string, name: string) => {
  const { id, version } = await companyNamed(from);
  await person.api.companies.update({ id, expectedVersion: version, name });
};
const merge = async (from: string, into: string) => {
  const { id } = await companyNamed(from);
  await person.api.companies.merge({ id, intoId: (await companyNamed(into)).id });
  return id;
};

const tasks = async () =>
  (await person.api.background.list({})).items.filter(({ kind }) => kind === renewSignatures.name);

/** All signatures that have to be renewed are. */
const renewed = async () => {
  expect(await tasks()).not.toEqual([]);
  const runner = startRunner(platform, [renewSignatures]);
  const areDone = async () => expect((await tasks()).every(({ state }) => state === "succeeded")).toBe(true);
  await vi.waitFor(areDone, { timeout: 30_000 });
  await runner.stop();
};

/** The jobs of the person that a posting of these fields could be, of which only company and title are known. */
const candidates = (company: string, title = "Baker") =>
  candidateDuplicates(platform.database.read, {
    userId: person.userId,
    signature: signatureOf({ title, company, descriptionText: null, locations: [] }),
    exceptJobId: 0,
  });

const openPairs = async () =>
  (await person.api.duplicates.list({})).items.map(({ older, newer }) => [older.id, newer.id]);

test("a renamed company's jobs are found by its new name, and not by the old one; deleted ones too", async () => {
  const [job, deleted] = [
    await add({ title: "Baker", company: "Twitter" }),
    await add({ title: "Baker", company: "Twitter" }),
  ];
  await person.api.jobs.delete({ id: deleted });
  await rename("Twitter", "Xenon");
  await renewed();
  expect(await candidates("Xenon")).toEqual([deleted, job]);
  expect(await candidates("Twitter")).toEqual([]);
});

test("jobs that are likely one since companies were merged are noticed, and found by the name that is left", async () => {
  const older = await add({ title: "Baker", company: "Loaf & Sons", descriptionText: TEXT });
  const newer = await add({ title: "Baker", company: "Crust", descriptionText: TEXT });
  expect(await openPairs()).toEqual([]);
  const merged = await merge("Loaf & Sons", "Crust");
  await renewed();
  expect(await openPairs()).toEqual([[older, newer]]);
  expect(await candidates("Crust")).toEqual([newer, older]);
  await person.api.companies.restore({ id: merged });
  await renewed();
  expect(await candidates("Crust")).toEqual([newer]);
  expect(await candidates("Loaf & Sons")).toEqual([older]);
});

test("a pair that is found in the background stands in the audit, as done by the system for whoever set it off", async () => {
  await add({ title: "Baker", company: "Loaf & Sons", descriptionText: TEXT });
  await add({ title: "Baker", company: "Crust", descriptionText: TEXT });
  await merge("Loaf & Sons", "Crust");
  await renewed();
  const [pair] = (await person.api.duplicates.list({})).items;
  const [merged] = (await person.api.audit.list({ event: "company.merged" })).items;
  const { items } = await person.api.audit.list({ event: "duplicate.found" });
  expect(items).toMatchObject([
    {
      operation: "duplicates.renew",
      targetType: "duplicate",
      targetId: pair?.id,
      client: "system",
      credential: merged?.credential,
    },
  ]);
  expect(items[0]?.differences).toContainEqual({
    table: "JobDuplicate",
    id: pair?.id,
    field: "otherJobId",
    after: pair?.newer.id,
  });
  expect((await person.api.audit.verify({})).valid).toBe(true);
});

test("a merge renews what the merged company had, and leaves the jobs of the other one alone", async () => {
  for (let number = 0; number < 3; number++) await add({ title: `Miller ${number}`, company: "Crust" });
  const moved = await add({ title: "Baker", company: "Loaf & Sons" });
  await merge("Loaf & Sons", "Crust");
  await renewed();
  expect((await tasks()).map(({ progress }) => progress.done)).toEqual([1]);
  expect(await candidates("Crust")).toContain(moved);
});

test("a posting that says the old name is compared under the new one before it is kept", async () => {
  const older = await add({ title: "Baker", company: "Twitter", descriptionText: TEXT });
  await rename("Twitter", "Xenon");
  const jsonLd = {
    "@type": "JobPosting",
    title: "Baker (m/f/d)",
    description: TEXT,
    hiringOrganization: { "@type": "Organization", name: "Twitter" },
  };
  const { postings } = await person.api.jobs.preview({ jsonLd });
  expect(postings).toMatchObject([{ knownJobId: null, likely: [{ jobId: older, company: "Xenon" }] }]);
});

test("more jobs than are renewed at once, in tasks that may begin again, all have the signature of what they say", async () => {
  const ids = [];
  for (let number = 0; number < 25; number++) ids.push(await add({ title: `Job ${number}`, company: "Old" }));
  await rename("Old", "Between");
  await rename("Between", "New");
  await renewed();
  const jobs = await listSignedFields(platform.database.read, { userId: person.userId, jobIds: ids });
  for (const [jobId, fields] of jobs) {
    expect(fields.company).toBe("New");
    expect(await candidates("New", fields.title)).toEqual([jobId]);
    expect(await candidates("Old", fields.title)).toEqual([]);
  }
});

test("another spelling, and another person's company of the name, need no work", async () => {
  await add({ title: "Baker", company: "acme" });
  const stranger = await signUp(platform);
  const theirs = await stranger.api.jobs.create({ title: "Baker", company: "acme" });
  await rename("acme", "ACME");
  expect(await tasks()).toEqual([]);
  await rename("ACME", "Bolt");
  await renewed();
  const signature = signatureOf({ title: "Baker", company: "acme", descriptionText: null, locations: [] });
  const found = { userId: stranger.userId, signature, exceptJobId: 0 };
  expect(await candidateDuplicates(platform.database.read, found)).toEqual([theirs.id]);
});
