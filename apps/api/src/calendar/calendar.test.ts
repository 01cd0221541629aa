import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let now: Date;
let platform: TestPlatform;
let person: TestPerson;
let calendar: TestPerson["api"]["calendar"];
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => now });
});
afterAll(() => platform.close());
beforeEach(async () => {
  now = new Date("2026-03-18T10:00:00.000Z");
  person = await signUp(platform);
  calendar = person.api.calendar;
});

const apply = async (input: object = {}, stage = "applied") => {
  const { id: jobId } = await person.api.jobs.create({ title: `Baker ${Math.random()}`, ...input });
  return (await person.api.applications.create({ jobId, stage })).id;
};
const march = { from: "2026-03-01", to: "2026-03-31" };
const shown = async (input: Parameters<typeof calendar.entries>[0] = march) =>
  (await calendar.entries(input)).items.map(({ kind, day, startsAt }) => [
    kind,
    day,
    startsAt?.slice(11, 16),
  ]);

test("everything of a month stands on its day, whole days first", async () => {
  const applicationId = await apply();
  await person.api.applications.update({ id: applicationId, expectedVersion: 1, followUpDate: "2026-03-20" });
  await person.api.interviews.create({
    applicationId,
    kind: "phone",
    startsAt: "2026-03-20T09:00",
    durationMinutes: 30,
  });
  await person.api.reminders.create({ text: "Print", due: "2026-03-20T08:00", applicationId });
  await person.api.offers.create({ applicationId, currency: "EUR", base: "1", deadline: "2026-03-27" });
  await person.api.jobs.create({ title: "Miller", validThrough: "2026-03-19" });
  expect(await shown()).toEqual([
    ["jobClosing", "2026-03-19", undefined],
    ["followUp", "2026-03-20", undefined],
    ["reminder", "2026-03-20", "08:00"],
    ["interview", "2026-03-20", "09:00"],
    ["offerDeadline", "2026-03-27", undefined],
  ]);
  expect(await shown({ ...march, kinds: ["interview", "followUp"] })).toHaveLength(2);
  expect((await calendar.entries(march)).items[3]).toMatchObject({
    endsAt: "2026-03-20T09:30:00.000Z",
    interview: { kind: "phone", round: 1, outcome: "pending" },
    applicationId,
  });
});

test("the closing day of a posting is shown until it is applied for", async () => {
  await apply({ validThrough: "2026-03-19" }, "saved");
  await apply({ validThrough: "2026-03-20" }, "applied");
  expect(await shown()).toEqual([["jobClosing", "2026-03-19", undefined]]);
});

test("days are those of the person: an evening elsewhere can be the next day here", async () => {
  const applicationId = await apply();
  await person.api.interviews.create({
    applicationId,
    kind: "phone",
    startsAt: "2026-03-31T20:00",
    timeZone: "America/Los_Angeles",
  });
  await person.api.reminders.create({ text: "Call", due: "2026-04-01T05:00", timeZone: "Asia/Tokyo" });
  expect(await shown()).toEqual([["reminder", "2026-03-31", "20:00"]]);
  expect(await shown({ from: "2026-04-01", to: "2026-04-01" })).toEqual([
    ["interview", "2026-04-01", "03:00"],
  ]);
});

test("a recurring reminder stands on all its days from where it is, the one put off where it was put", async () => {
  const { id } = await person.api.reminders.create({
    text: "Look",
    due: "2026-03-02",
    recurrence: { every: "week", until: "2026-03-30" },
  });
  const days = async () => (await shown()).map(([, day]) => day);
  expect(await days()).toEqual(["02", "09", "16", "23", "30"].map((day) => `2026-03-${day}`));
  await person.api.reminders.done({ id, expectedVersion: 1 });
  expect(await days()).toEqual(["2026-03-23", "2026-03-30"]);
  await person.api.reminders.snooze({ id, expectedVersion: 2, until: "2026-03-25" });
  expect(await days()).toEqual(["2026-03-25", "2026-03-30"]);
  expect(await shown({ from: "2026-03-26", to: "2026-03-31" })).toEqual([
    ["reminder", "2026-03-30", undefined],
  ]);
});

test.each([
  ["the last day before the first", { from: "2026-03-02", to: "2026-03-01" }],
  ["more than a hundred days", { from: "2026-01-01", to: "2026-04-11" }],
])("%s is refused", async (_what, input) => {
  expect(await refusalOf(calendar.entries(input))).toMatchObject({
    code: "INVALID_INPUT",
    issues: [{ path: ["to"] }],
  });
});

test("it ends where an answer would grow too long, and says so; nobody sees another's", async () => {
  const recurrence = { every: "day" } as const;
  await person.api.reminders.create({ text: "Look", due: "2026-03-01", recurrence });
  const { items, isCut } = await calendar.entries({ from: "2026-03-01", to: "2026-06-08" });
  expect([items.length, isCut]).toEqual([100, false]);
  const stranger = (await signUp(platform)).api.calendar;
  expect((await stranger.entries(march)).items).toEqual([]);
});

describe("the file of an interview", () => {
  test("is read by another program as the same instant, also where the clocks show the time twice", async () => {
    const applicationId = await apply();
    const { id } = await person.api.interviews.create({
      applicationId,
      kind: "onsite",
      startsAt: "2026-10-25T02:30:00+01:00",
      timeZone: "Europe/Berlin",
      durationMinutes: 45,
      place: "Room 4; 2nd floor",
      notes: "Bring\nquestions",
    });
    const { fileName, content } = await calendar.interviewFile({ id });
    expect(fileName).toBe(`interview-${id}.ics`);
    const file = new ICAL.Component(ICAL.parse(content));
    const event = new ICAL.Event(file.getFirstSubcomponent("vevent") ?? undefined);
    expect(event.startDate.toJSDate().toISOString()).toBe("2026-10-25T01:30:00.000Z");
    expect(event.duration.toSeconds()).toBe(2700);
    expect([event.location, event.description]).toEqual(["Room 4; 2nd floor", "Bring\nquestions"]);
  });

  test("is not there for another person", async () => {
    const applicationId = await apply();
    const { id } = await person.api.interviews.create({
      applicationId,
      kind: "phone",
      startsAt: "2026-03-20T09:00",
    });
    const stranger = (await signUp(platform)).api.calendar;
    expect((await refusalOf(stranger.interviewFile({ id }))).code).toBe("NOT_FOUND");
    await person.api.interviews.delete({ id });
    expect((await refusalOf(calendar.interviewFile({ id }))).code).toBe("NOT_FOUND");
  });
});
