import { listPeopleWithOldScores, listPeopleWithOldSkills } from "@jobtracker/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import type { PersonKind } from "../_kit/background/kind.ts";
import { transactionInChain } from "../_kit/policy/transaction.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { enqueueFor, startRunner, taskIn } from "../_kit/testing/tasks.ts";
import { keepSkillsOfNewFinder } from "../skills/housekeeping.ts";
import { keepSkills } from "../skills/keep-task.ts";
import { finderVersion } from "../skills/taxonomy-thread.ts";
import { rescoreOldFit } from "./housekeeping.ts";
import { rescoreFit } from "./rescore-task.ts";
import { monthBeganEverywhere } from "./scorer.ts";
import { RUBRIC_VERSION } from "./scoring/rubric.ts";

const MONTH_MS = 32 * 24 * 60 * 60_000;

let platform: TestPlatform;
let person: TestPerson;
let aheadMs: number;
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => new Date(Date.now() + aheadMs) });
});
afterAll(() => platform.close());
beforeEach(async () => {
  aheadMs = 0;
  person = await signUp(platform);
});

const done = async <Payload>(kind: PersonKind<Payload>, payload: Payload) => {
  const { task } = await enqueueFor(platform, person.userId, kind, payload);
  const runner = startRunner(platform, [kind]);
  await taskIn(platform, task, "succeeded");
  await runner.stop();
};

const addJob = async () =>
  (await person.api.jobs.create({ title: "Engineer", descriptionText: "Requirements\n- Terraform" })).id;

/** The nightly work, and the tasks of a kind that the person has since. */
const tasksAfter = async (work: typeof rescoreOldFit, kind: string) => {
  const waiting = async () => {
    const { items } = await person.api.background.list({ live: true });
    return items.filter((task) => task.kind === kind);
  };
  // What waits already is no doing of the night.
  for (const { id } of await waiting()) await person.api.background.cancel({ id });
  for (const _ of [1, 2])
    await transactionInChain(platform, (tx) => work.work(tx, platform.now().toISOString(), platform));
  return waiting();
};

describe("in the night", () => {
  test("jobs are scored again once after a change of month, and not before", async () => {
    await person.api.profiles.create({ name: "Engineer" });
    const jobId = await addJob();
    await done(rescoreFit, { profileId: null });
    expect(await tasksAfter(rescoreOldFit, "fit.rescore")).toEqual([]);
    aheadMs = MONTH_MS;
    expect((await person.api.fit.get({ jobId })).stored).toBe(false);
    expect(await tasksAfter(rescoreOldFit, "fit.rescore")).toHaveLength(1);
    await done(rescoreFit, { profileId: null });
    expect((await person.api.fit.get({ jobId })).stored).toBe(true);
    expect(await tasksAfter(rescoreOldFit, "fit.rescore")).toEqual([]);
  });

  test("jobs that were never scored are, with a profile that is there", async () => {
    await addJob();
    expect(await tasksAfter(rescoreOldFit, "fit.rescore")).toEqual([]);
    const { id } = await person.api.profiles.create({ name: "Engineer" });
    expect(await tasksAfter(rescoreOldFit, "fit.rescore")).toHaveLength(1);
    await person.api.profiles.delete({ id });
    expect(await tasksAfter(rescoreOldFit, "fit.rescore")).toEqual([]);
  });

  test("scores of another rubric or finder are found to be old, and those of deleted jobs are not", async () => {
    await person.api.profiles.create({ name: "Engineer" });
    const id = await addJob();
    await done(rescoreFit, { profileId: null });
    const asOf = monthBeganEverywhere(platform.now().toISOString());
    const now = { rubricNo: RUBRIC_VERSION, finder: finderVersion(), asOf, most: 1_000 };
    const isOld = async (wanted: Partial<typeof now>) =>
      (await listPeopleWithOldScores(platform.database.read, { ...now, ...wanted })).includes(person.userId);
    expect(await isOld({})).toBe(false);
    expect(await isOld({ rubricNo: RUBRIC_VERSION + 1 })).toBe(true);
    expect(await isOld({ finder: "other" })).toBe(true);
    await person.api.jobs.delete({ id });
    expect(await isOld({ finder: "other" })).toBe(false);
  });

  test("skills are found of jobs that were never read, or with another finder", async () => {
    await addJob();
    const isOld = async (finder: string) =>
      (await listPeopleWithOldSkills(platform.database.read, { finder, most: 1_000 })).includes(
        person.userId,
      );
    expect(await tasksAfter(keepSkillsOfNewFinder, "skills.keep")).toHaveLength(1);
    await done(keepSkills, {});
    expect(await tasksAfter(keepSkillsOfNewFinder, "skills.keep")).toEqual([]);
    expect([await isOld(finderVersion()), await isOld("other")]).toEqual([false, true]);
  });
});

test("who has old scores or skills is not looked for in the transaction, where it would hold the event loop", async () => {
  await using other = await openTestPlatform();
  const asked = () => {
    throw new Error("The transaction was asked");
  };
  await other.database.transaction(async (tx) => {
    const untouchable = new Proxy(tx, { get: asked });
    for (const { work } of [rescoreOldFit, keepSkillsOfNewFinder])
      await work(untouchable, other.now().toISOString(), other);
  });
});

test("the month has begun everywhere when it has where the day begins last", () => {
  expect(monthBeganEverywhere("2026-03-01T11:59:00.000Z")).toBe("2026-02-01");
  expect(monthBeganEverywhere("2026-03-01T12:00:00.000Z")).toBe("2026-03-01");
});

test("a job that was deleted is read and scored again when it is restored", async () => {
  await person.api.profiles.create({ name: "Engineer" });
  const id = await addJob();
  await done(rescoreFit, { profileId: null });
  await person.api.jobs.delete({ id });
  const live = async () => (await person.api.background.list({ live: true })).items;
  for (const task of await live()) await person.api.background.cancel({ id: task.id });
  await person.api.jobs.restore({ id });
  expect((await live()).map(({ kind }) => kind).toSorted()).toEqual(["fit.rescore", "skills.keep"]);
  expect((await person.api.fit.get({ jobId: id })).stored).toBe(false);
});
