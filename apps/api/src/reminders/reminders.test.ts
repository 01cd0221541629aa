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
  now = new Date("2026-03-18T10:00:00.000Z");
  person = await signUp(platform);
  reminders = person.api.reminders;
});

const capture = (title = "Baker") => person.api.jobs.create({ title, company: "Crumb" });
const apply = async () => (await person.api.applications.create({ jobId: (await capture()).id })).id;
const texts = async (input: Parameters<typeof reminders.list>[0] = {}) =>
  (await reminders.list(input)).items.map(({ text }) => text);

describe("a reminder", () => {
  test("is about an application, a job, or nothing else, and names the job", async () => {
    const applicationId = await apply();
    const { id: jobId } = await capture();
    const job = { title: "Baker", company: "Crumb" };
    const add = { text: "Ask for the menu", due: "2026-03-20" };
    expect(await reminders.create({ ...add, applicationId })).toMatchObject({ applicationId, job });
    expect(await reminders.create({ ...add, jobId })).toMatchObject({
      applicationId: null,
      job: { ...job, id: jobId },
    });
    expect(await reminders.create(add)).toMatchObject({ applicationId: null, job: null, due: "2026-03-20" });
    expect(await texts({ applicationId })).toHaveLength(1);
    expect(await texts({ jobId })).toHaveLength(1);
    expect(await texts()).toHaveLength(3);
  });

  test("at a time keeps its zone, that of the person unless said", async () => {
    const here = await reminders.create({ text: "Call", due: "2026-03-30T09:00" });
    expect(here).toMatchObject({ timeZone: "UTC", dueAt: "2026-03-30T09:00:00.000Z" });
    const there = await reminders.create({
      text: "Call",
      due: "2026-03-30T09:00",
      timeZone: "america/new_york",
    });
    expect(there).toMatchObject({ timeZone: "America/New_York", dueAt: "2026-03-30T13:00:00.000Z" });
  });

  test.each([
    ["a day that is none", { due: "2026-02-30" }, ["due"]],
    ["an hour that is none", { due: "2026-03-20T24:00" }, ["due"]],
    ["an offset", { due: "2026-03-20T09:00Z" }, ["due"]],
    ["a day with a zone", { timeZone: "Europe/Berlin" }, ["timeZone"]],
    ["nothing to be reminded of", { text: " " }, ["text"]],
    ["weekdays of months", { recurrence: { every: "month", weekdays: ["mo"] } }, ["recurrence", "weekdays"]],
    ["two ends", { recurrence: { every: "day", until: "2026-04-01", count: 3 } }, ["recurrence", "until"]],
    ["an end before the beginning", { recurrence: { every: "day", until: "2026-03-19" } }, ["recurrence"]],
    ["a first day beside the weekdays", { recurrence: { every: "week", weekdays: ["mo"] } }, ["due"]],
  ])("with %s is refused", async (_what, input, path) => {
    const error = await refusalOf(reminders.create({ text: "Call", due: "2026-03-20", ...input } as never));
    expect(error).toMatchObject({ code: "INVALID_INPUT", issues: [{ path }] });
    expect(await texts()).toEqual([]);
  });

  test("about an application and a job at once is refused, and about another person's not found", async () => {
    const applicationId = await apply();
    const { id: jobId } = await capture();
    const add = { text: "Call", due: "2026-03-20" };
    expect((await refusalOf(reminders.create({ ...add, applicationId, jobId }))).code).toBe("INVALID_INPUT");
    const stranger = (await signUp(platform)).api.reminders;
    expect((await refusalOf(stranger.create({ ...add, applicationId }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(stranger.create({ ...add, jobId }))).code).toBe("NOT_FOUND");
    const { id } = await reminders.create(add);
    expect((await refusalOf(stranger.get({ id }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(stranger.done({ id, expectedVersion: 1 }))).code).toBe("NOT_FOUND");
    expect((await stranger.list({})).items).toEqual([]);
  });
});

describe("overdue", () => {
  test("is a day before today where the person is, and a time that has come", async () => {
    await reminders.create({ text: "yesterday", due: "2026-03-17" });
    await reminders.create({ text: "today", due: "2026-03-18" });
    await reminders.create({ text: "this morning", due: "2026-03-18T10:00" });
    await reminders.create({ text: "this evening", due: "2026-03-18T18:00" });
    await reminders.create({
      text: "this morning in Tokyo",
      due: "2026-03-19T09:00",
      timeZone: "Asia/Tokyo",
    });
    expect(await texts({ overdue: true })).toEqual(["yesterday", "this morning"]);
    now = new Date("2026-03-19T00:30:00.000Z");
    const { items } = await reminders.list({});
    expect(items.filter(({ isOverdue }) => isOverdue).map(({ text }) => text)).toEqual(
      await texts({ overdue: true }),
    );
    expect(await texts({ overdue: true })).toHaveLength(5);
  });
});

describe("done", () => {
  test("leaves the list of open ones, and comes back when it is taken back", async () => {
    const { id } = await reminders.create({ text: "Call", due: "2026-03-17" });
    const done = await reminders.done({ id, expectedVersion: 1 });
    expect(done).toMatchObject({ doneAt: "2026-03-18T10:00:00.000Z", isOverdue: false, version: 2 });
    expect([await texts(), await texts({ state: "done" })]).toEqual([[], ["Call"]]);
    expect((await refusalOf(reminders.done({ id, expectedVersion: 2 }))).code).toBe("CONFLICT");
    expect((await refusalOf(reminders.reopen({ id, expectedVersion: 1 }))).code).toBe("VERSION_CONFLICT");
    expect(await reminders.reopen({ id, expectedVersion: 2 })).toMatchObject({ doneAt: null });
    expect((await refusalOf(reminders.reopen({ id, expectedVersion: 3 }))).code).toBe("CONFLICT");
    expect(await texts()).toEqual(["Call"]);
  });

  test("of a recurring one leads to the next, across the end of winter time at the same time of day", async () => {
    now = new Date("2026-03-28T08:00:00.000Z");
    const { id } = await reminders.create({
      text: "Look for postings",
      due: "2026-03-28T09:00",
      timeZone: "Europe/Berlin",
      recurrence: { every: "day", count: 2 },
    });
    const next = await reminders.done({ id, expectedVersion: 1 });
    expect(next).toMatchObject({
      due: "2026-03-29T09:00",
      dueAt: "2026-03-29T07:00:00.000Z",
      doneAt: null,
      lastDoneAt: "2026-03-28T08:00:00.000Z",
    });
    const back = await reminders.reopen({ id, expectedVersion: 2 });
    expect(back).toMatchObject({
      due: "2026-03-28T09:00",
      dueAt: "2026-03-28T08:00:00.000Z",
      lastDoneAt: null,
    });
    await reminders.done({ id, expectedVersion: 3 });
    expect(await reminders.done({ id, expectedVersion: 4 })).toMatchObject({ doneAt: expect.any(String) });
  });

  test("late does not make up for what went by: the next one is today's or later", async () => {
    const add = { text: "Look", due: "2026-03-02", recurrence: { every: "day" } } as const;
    const day = await reminders.create(add);
    const time = await reminders.create({ ...add, due: "2026-03-02T09:00" });
    expect((await reminders.done({ id: day.id, expectedVersion: 1 })).due).toBe("2026-03-18");
    expect((await reminders.done({ id: day.id, expectedVersion: 2 })).due).toBe("2026-03-19");
    expect((await reminders.done({ id: time.id, expectedVersion: 1 })).due).toBe("2026-03-19T09:00");
  });
});

describe("putting off", () => {
  test("moves only this time of a recurring one", async () => {
    const { id } = await reminders.create({
      text: "Plan the week",
      due: "2026-03-16",
      recurrence: { every: "week", weekdays: ["mo"] },
    });
    const later = await reminders.snooze({ id, expectedVersion: 1, until: "2026-03-19T14:00" });
    expect(later).toMatchObject({
      due: "2026-03-19T14:00",
      timeZone: "UTC",
      isSnoozed: true,
      isOverdue: false,
    });
    const next = await reminders.done({ id, expectedVersion: 2 });
    expect(next).toMatchObject({ due: "2026-03-23", dueAt: null, timeZone: null, isSnoozed: false });
    const back = await reminders.reopen({ id, expectedVersion: 3 });
    expect(back).toMatchObject({ due: "2026-03-19T14:00", dueAt: "2026-03-19T14:00:00.000Z" });
  });

  test("of a done one is refused", async () => {
    const { id } = await reminders.create({ text: "Call", due: "2026-03-17" });
    await reminders.done({ id, expectedVersion: 1 });
    const put = reminders.snooze({ id, expectedVersion: 2, until: "2026-03-20" });
    expect((await refusalOf(put)).code).toBe("CONFLICT");
  });
});

describe("changing", () => {
  test("writes what is given; another day begins the recurrence anew", async () => {
    const { id } = await reminders.create({
      text: "Look",
      due: "2026-03-31",
      recurrence: { every: "month" },
    });
    expect(await reminders.update({ id, expectedVersion: 1, text: "Look again" })).toMatchObject({
      text: "Look again",
      due: "2026-03-31",
    });
    const moved = await reminders.update({ id, expectedVersion: 2, due: "2026-04-15T08:00" });
    expect(moved).toMatchObject({ timeZone: "UTC", recurrence: { every: "month" } });
    expect((await reminders.done({ id, expectedVersion: 3 })).due).toBe("2026-05-15T08:00");
    expect(await reminders.update({ id, expectedVersion: 4, recurrence: null })).toMatchObject({
      recurrence: null,
    });
    expect((await refusalOf(reminders.update({ id, expectedVersion: 4, text: "x" }))).code).toBe(
      "VERSION_CONFLICT",
    );
  });

  test("another zone alone keeps what the clocks show", async () => {
    const { id } = await reminders.create({ text: "Call", due: "2026-03-20T09:00" });
    expect(await reminders.update({ id, expectedVersion: 1, timeZone: "Asia/Tokyo" })).toMatchObject({
      due: "2026-03-20T09:00",
      dueAt: "2026-03-20T00:00:00.000Z",
    });
  });

  test("is in the audit", async () => {
    const { id } = await reminders.create({ text: "Call", due: "2026-03-17" });
    await reminders.done({ id, expectedVersion: 1 });
    const [entry] = (await person.api.audit.list({ event: "reminder.done" })).items;
    expect(entry?.differences).toContainEqual(
      expect.objectContaining({ table: "Reminder", id, field: "doneDate", before: null }),
    );
  });
});

describe("the list", () => {
  test("is by time, narrowed by days, and goes on page by page in both directions", async () => {
    for (const due of ["2026-03-20T08:00", "2026-03-19", "2026-03-20", "2026-03-21"]) {
      await reminders.create({ text: due, due });
    }
    const inOrder = ["2026-03-19", "2026-03-20", "2026-03-20T08:00", "2026-03-21"];
    expect(await texts()).toEqual(inOrder);
    expect(await texts({ from: "2026-03-20", to: "2026-03-20" })).toEqual(inOrder.slice(1, 3));
    const first = await reminders.list({ limit: 3 });
    const second = await reminders.list({ limit: 3, cursor: first.nextCursor ?? "" });
    expect([first.items.length, second.items.map(({ text }) => text)]).toEqual([3, inOrder.slice(3)]);
    for (const { id } of first.items) await reminders.done({ id, expectedVersion: 1 });
    const done = await reminders.list({ state: "done", limit: 2 });
    const rest = await reminders.list({ state: "done", limit: 2, cursor: done.nextCursor ?? "" });
    expect([...done.items, ...rest.items].map(({ text }) => text)).toEqual(inOrder.slice(0, 3).toReversed());
  });

  test("leaves out what was deleted; it comes back", async () => {
    const { id } = await reminders.create({ text: "Call", due: "2026-03-17" });
    expect(await reminders.delete({ id })).toMatchObject({ deletedAt: expect.any(String) });
    expect(await texts()).toEqual([]);
    expect((await refusalOf(reminders.delete({ id }))).code).toBe("NOT_FOUND");
    expect(await reminders.restore({ id })).toMatchObject({ deletedAt: null, version: 3 });
    expect(await texts()).toEqual(["Call"]);
  });

  test("leaves out those of a deleted application and of a deleted job; they come back with it", async () => {
    const applicationId = await apply();
    const { id: jobId } = await capture("Brewer");
    const { id } = await reminders.create({ text: "one", due: "2026-03-17", applicationId });
    await reminders.create({ text: "two", due: "2026-03-18", jobId });
    await person.api.applications.delete({ id: applicationId });
    await person.api.jobs.delete({ id: jobId });
    expect(await texts()).toEqual([]);
    expect((await refusalOf(reminders.done({ id, expectedVersion: 1 }))).code).toBe("NOT_FOUND");
    await person.api.applications.restore({ id: applicationId });
    await person.api.jobs.restore({ id: jobId });
    expect(await texts()).toEqual(["one", "two"]);
  });
});
