import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let now: Date;
let platform: TestPlatform;
let person: TestPerson;
let reminders: TestPerson["api"]["reminders"];
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => now });
});
afterAll(() => platform.close());
beforeEach(async () => {
  now = new Date("2026-03-02T10:00:00.000Z");
  person = await signUp(platform);
  reminders = person.api.reminders;
});

const apply = async (stage = "applied") => {
  const { id: jobId } = await person.api.jobs.create({ title: "Baker", company: "Crumb" });
  return (await person.api.applications.create({ jobId, stage })).id;
};
const meet = (applicationId: number, startsAt: string, input: object = {}) =>
  person.api.interviews.create({ applicationId, kind: "phone", timeZone: "UTC", startsAt, ...input });
const suggested = async () => (await reminders.suggestions({})).items;
const rules = async () => (await suggested()).map(({ rule }) => rule);
const at = (day: string) => {
  now = new Date(`2026-03-${day}T10:00:00.000Z`);
};

describe("no answer", () => {
  test("is suggested seven days after applying, not a day before", async () => {
    const applicationId = await apply();
    await apply("saved");
    at("08");
    expect(await rules()).toEqual([]);
    at("09");
    expect(await suggested()).toEqual([
      {
        key: `no-answer:${applicationId}:2026-03-02`,
        rule: "no-answer",
        does: "followUp",
        applicationId,
        job: expect.objectContaining({ title: "Baker", company: "Crumb" }),
        since: "2026-03-02",
        due: "2026-03-09",
      },
    ]);
    at("20");
    expect(await suggested()).toMatchObject([{ due: "2026-03-20" }]);
  });

  test("is not once the application moved, has a follow-up date or an interview, or is deleted", async () => {
    const [moved, planned, met, deleted] = [await apply(), await apply(), await apply(), await apply()];
    const { applications } = person.api;
    await applications.move({ id: moved, stage: "rejected", expectedVersion: 1 });
    await applications.update({ id: planned, expectedVersion: 1, followUpDate: "2026-04-01" });
    await meet(met, "2026-03-30T09:00");
    await applications.delete({ id: deleted });
    at("20");
    expect(await rules()).toEqual([]);
  });
});

describe("an interview", () => {
  test("suggests thanks for the day after, from its end on, for some days", async () => {
    await meet(await apply("interviewing"), "2026-03-02T09:30");
    expect(await rules()).toEqual([]);
    now = new Date("2026-03-02T10:30:00.000Z");
    expect(await suggested()).toMatchObject([{ rule: "thank-you", does: "reminder", due: "2026-03-03" }]);
    at("09");
    expect(await rules()).not.toContain("thank-you");
  });

  test("suggests a follow-up five days after the last one, unless another is planned", async () => {
    const applicationId = await apply("interviewing");
    await meet(applicationId, "2026-03-03T09:00");
    const last = await meet(applicationId, "2026-03-05T09:00");
    at("09");
    expect(await rules()).not.toContain("after-interview");
    at("10");
    expect((await suggested()).filter(({ rule }) => rule === "after-interview")).toMatchObject([
      { key: `after-interview:${last.id}:2026-03-05`, due: "2026-03-10" },
    ]);
    await meet(applicationId, "2026-03-20T09:00");
    expect(await rules()).not.toContain("after-interview");
  });

  test.each([
    ["that was cancelled", "cancelled", "interviewing"],
    ["that was not passed", "failed", "interviewing"],
    ["of a closed application", "passed", "rejected"],
  ])("%s suggests nothing", async (_what, outcome, stage) => {
    await meet(await apply(stage), "2026-03-05T09:00", { outcome });
    at("06");
    expect(await rules()).toEqual([]);
    at("12");
    expect(await rules()).toEqual([]);
  });
});

describe("accepting", () => {
  test("sets the follow-up date of the application, and can be taken back", async () => {
    const applicationId = await apply();
    at("09");
    const key = (await suggested())[0]?.key ?? "";
    expect(await reminders.acceptSuggestion({ key, due: "2026-03-11" })).toEqual({
      key,
      answer: "accepted",
      applicationId,
      followUpDate: "2026-03-11",
      reminder: null,
    });
    const follow = async () => (await person.api.applications.get({ id: applicationId })).followUpDate;
    expect([await follow(), await rules()]).toEqual(["2026-03-11", []]);
    expect((await reminders.list({})).items).toEqual([]);
    expect((await refusalOf(reminders.acceptSuggestion({ key }))).code).toBe("NOT_FOUND");
    await reminders.reopenSuggestion({ key });
    expect([await follow(), await rules()]).toEqual([null, ["no-answer"]]);
  });

  test("taken back leaves a follow-up date that was chosen since", async () => {
    const id = await apply();
    at("09");
    const key = (await suggested())[0]?.key ?? "";
    await reminders.acceptSuggestion({ key });
    await person.api.applications.update({ id, expectedVersion: 2, followUpDate: "2026-04-01" });
    expect(await reminders.reopenSuggestion({ key })).toMatchObject({ followUpDate: "2026-04-01" });
  });

  test("makes the reminder of thanks, and taken back deletes it; it can be accepted again", async () => {
    const applicationId = await apply("interviewing");
    await meet(applicationId, "2026-03-02T08:00");
    const key = (await suggested())[0]?.key ?? "";
    const { reminder } = await reminders.acceptSuggestion({ key });
    expect(reminder).toMatchObject({
      text: "Send thanks for the interview: Baker, Crumb",
      due: "2026-03-03",
      applicationId,
    });
    expect(await rules()).toEqual([]);
    await reminders.reopenSuggestion({ key });
    expect((await reminders.list({})).items).toEqual([]);
    expect((await refusalOf(reminders.reopenSuggestion({ key }))).code).toBe("NOT_FOUND");
    expect((await reminders.acceptSuggestion({ key })).reminder).toMatchObject({ applicationId });
  });

  test("writes what it did to the audit, with the application's change", async () => {
    await apply();
    at("09");
    await reminders.acceptSuggestion({ key: (await suggested())[0]?.key ?? "" });
    const [entry] = (await person.api.audit.list({ event: "suggestion.accepted" })).items;
    expect(entry?.differences?.map(({ table, field }) => `${table}.${field}`)).toEqual(
      expect.arrayContaining(["JobApplication.followUpDate", "SuggestionAnswer.answer"]),
    );
  });
});

test("a dismissed suggestion is not shown again, and a new reason makes a new one", async () => {
  const id = await apply();
  at("09");
  await reminders.dismissSuggestion({ key: (await suggested())[0]?.key ?? "" });
  at("20");
  expect(await rules()).toEqual([]);
  const { applications } = person.api;
  await applications.move({ id, stage: "saved", expectedVersion: 1 });
  await applications.move({ id, stage: "applied", expectedVersion: 2 });
  at("27");
  expect(await suggested()).toMatchObject([{ since: "2026-03-20" }]);
});

test("nobody sees or answers another person's suggestions, and asking writes nothing", async () => {
  const applicationId = await apply();
  at("09");
  const key = `no-answer:${applicationId}:2026-03-02`;
  const stranger = (await signUp(platform)).api.reminders;
  expect((await stranger.suggestions({})).items).toEqual([]);
  expect((await refusalOf(stranger.dismissSuggestion({ key }))).code).toBe("NOT_FOUND");
  expect((await refusalOf(stranger.reopenSuggestion({ key }))).code).toBe("NOT_FOUND");
  await suggested();
  expect((await person.api.applications.get({ id: applicationId })).followUpDate).toBeNull();
  expect((await reminders.list({ state: "all" })).items).toEqual([]);
});
