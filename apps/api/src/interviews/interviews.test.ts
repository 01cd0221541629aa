import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let interviews: TestPerson["api"]["interviews"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  interviews = person.api.interviews;
});

const apply = async () => {
  const { id: jobId } = await person.api.jobs.create({ title: "Baker" });
  return (await person.api.applications.create({ jobId })).id;
};
const berlin = { timeZone: "Europe/Berlin", kind: "technical" } as const;
const starts = async (input: Parameters<typeof interviews.list>[0] = {}) =>
  (await interviews.list(input)).items.map(({ startsAt }) => startsAt);

test("an interview keeps the instant and the zone in which it was agreed", async () => {
  const applicationId = await apply();
  const { id } = await interviews.create({
    applicationId,
    kind: "panel",
    startsAt: "2026-03-30T09:00",
    timeZone: "america/new_york",
    durationMinutes: 45,
    place: "Room 4",
    link: "https://meet.example/4",
    people: "Grace, Alan",
    notes: "Bring questions",
  });
  expect(await interviews.get({ id })).toMatchObject({
    applicationId,
    round: 1,
    kind: "panel",
    startsAt: "2026-03-30T13:00:00.000Z",
    timeZone: "America/New_York",
    localStart: "2026-03-30T09:00",
    durationMinutes: 45,
    place: "Room 4",
    link: "https://meet.example/4",
    people: "Grace, Alan",
    notes: "Bring questions",
    outcome: "pending",
    version: 1,
  });
});

test("rounds are counted on unless said", async () => {
  const applicationId = await apply();
  const add = (round?: number) =>
    interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00", ...(round && { round }) });
  expect((await add()).round).toBe(1);
  expect((await add(5)).round).toBe(5);
  expect((await add()).round).toBe(6);
});

describe("bad times", () => {
  const refused = async (input: object) => {
    const applicationId = await apply();
    const error = await refusalOf(
      interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00", ...input }),
    );
    expect(await starts({ applicationId })).toEqual([]);
    return error;
  };

  test.each([
    ["an unknown zone", { timeZone: "Europe/Atlantis" }, "timeZone"],
    ["a time that the clocks skip", { startsAt: "2026-03-29T02:30" }, "startsAt"],
    ["a time that the clocks show twice", { startsAt: "2026-10-25T02:30" }, "startsAt"],
    ["a day that is none", { startsAt: "2026-02-30T10:00" }, "startsAt"],
    ["a year far away", { startsAt: "9999-05-01T10:00" }, "startsAt"],
    ["an end at the start", { durationMinutes: 0 }, "durationMinutes"],
    ["an end before the start", { durationMinutes: -30 }, "durationMinutes"],
    ["a week", { durationMinutes: 10_080 }, "durationMinutes"],
    ["a link that runs", { link: "javascript:alert(1)" }, "link"],
  ])("%s is refused", async (_what, input, field) => {
    expect(await refused(input)).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: [field] }] });
  });

  test.each(["2026-10-25T02:30", "2026-03-29T02:30"])(
    "%s is taken as its refusal says to write it",
    async (startsAt) => {
      const applicationId = await apply();
      const { message } = await refusalOf(interviews.create({ applicationId, ...berlin, startsAt }));
      const offered = message.match(/2026-\S+[+]\d\d:\d\d/g) ?? [];
      expect(offered).toHaveLength(startsAt.startsWith("2026-10") ? 2 : 1);
      for (const each of offered)
        expect(await interviews.create({ applicationId, ...berlin, startsAt: each })).toMatchObject({
          startsAt: new Date(each).toISOString(),
        });
    },
  );

  test("of a change leave the interview as it was", async () => {
    const applicationId = await apply();
    const made = await interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00" });
    const change = { id: made.id, expectedVersion: 1, startsAt: "2026-03-29T02:30" };
    expect((await refusalOf(interviews.update(change))).code).toBe("INVALID_INPUT");
    expect(await interviews.get({ id: made.id })).toEqual(made);
  });
});

describe("changing", () => {
  test("writes what is given, clears by null, and needs the version that is there", async () => {
    const applicationId = await apply();
    const { id } = await interviews.create({
      applicationId,
      ...berlin,
      startsAt: "2026-05-01T10:00",
      place: "Here",
    });
    const moved = await interviews.update({
      id,
      expectedVersion: 1,
      startsAt: "2026-05-02T11:30",
      place: null,
    });
    expect(moved).toMatchObject({ startsAt: "2026-05-02T09:30:00.000Z", place: null, version: 2 });
    const passed = await interviews.update({ id, expectedVersion: 2, outcome: "passed" });
    expect(passed).toMatchObject({ outcome: "passed", startsAt: moved.startsAt, version: 3 });
    expect(await refusalOf(interviews.update({ id, expectedVersion: 2, outcome: "failed" }))).toMatchObject({
      code: "VERSION_CONFLICT",
      details: { currentVersion: 3 },
    });
  });

  test("another zone alone keeps the instant", async () => {
    const applicationId = await apply();
    const { id, startsAt } = await interviews.create({
      applicationId,
      ...berlin,
      startsAt: "2026-05-01T10:00",
    });
    const changed = await interviews.update({ id, expectedVersion: 1, timeZone: "Asia/Tokyo" });
    expect(changed).toMatchObject({ startsAt, localStart: "2026-05-01T17:00" });
  });

  test("is in the audit", async () => {
    const applicationId = await apply();
    const { id } = await interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00" });
    await interviews.update({ id, expectedVersion: 1, outcome: "passed" });
    const [entry] = (await person.api.audit.list({ event: "interview.updated" })).items;
    expect(entry?.differences).toContainEqual({
      table: "Interview",
      id,
      field: "outcome",
      before: "pending",
      after: "passed",
    });
  });
});

describe("the list", () => {
  test("is by time, narrowed by days of the person, outcome and application, and goes on page by page", async () => {
    const [one, other] = [await apply(), await apply()];
    const add = (applicationId: number, startsAt: string) =>
      interviews.create({ applicationId, kind: "phone", timeZone: "UTC", startsAt });
    await add(one, "2026-05-03T10:00");
    await add(other, "2026-05-01T10:00");
    const { id } = await add(one, "2026-05-02T10:00");
    await interviews.update({ id, expectedVersion: 1, outcome: "cancelled" });
    expect(await starts()).toEqual([1, 2, 3].map((day) => `2026-05-0${day}T10:00:00.000Z`));
    expect(await starts({ applicationId: one })).toHaveLength(2);
    expect(await starts({ from: "2026-05-02", to: "2026-05-02" })).toEqual(["2026-05-02T10:00:00.000Z"]);
    expect(await starts({ outcome: "pending" })).toHaveLength(2);
    const first = await interviews.list({ limit: 2 });
    const second = await interviews.list({ limit: 2, cursor: first.nextCursor ?? "" });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
  });

  test("leaves out what was deleted; it comes back", async () => {
    const applicationId = await apply();
    const { id } = await interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00" });
    expect(await interviews.delete({ id })).toMatchObject({ deletedAt: expect.any(String) });
    expect(await starts()).toEqual([]);
    expect((await refusalOf(interviews.delete({ id }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(interviews.update({ id, expectedVersion: 2 }))).code).toBe("NOT_FOUND");
    expect(await interviews.restore({ id })).toMatchObject({ deletedAt: null, version: 3 });
    expect(await starts()).toHaveLength(1);
  });
});

describe("a deleted application", () => {
  test("takes its interviews along, and brings them back", async () => {
    const applicationId = await apply();
    const { id } = await interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00" });
    await person.api.applications.delete({ id: applicationId });
    expect(await starts()).toEqual([]);
    expect(await refusalOf(interviews.update({ id, expectedVersion: 1 }))).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("application is deleted"),
    });
    await person.api.applications.restore({ id: applicationId });
    expect(await starts()).toHaveLength(1);
  });

  test("gone with its job likewise", async () => {
    const applicationId = await apply();
    await interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00" });
    const { job } = await person.api.applications.get({ id: applicationId });
    await person.api.jobs.delete({ id: job.id });
    expect(await starts()).toEqual([]);
    await person.api.jobs.restore({ id: job.id });
    expect(await starts()).toHaveLength(1);
  });
});

test("an application has room for a hundred", async () => {
  const applicationId = await apply();
  const add = () => interviews.create({ applicationId, ...berlin, startsAt: "2026-05-01T10:00" });
  for (let count = 0; count < 100; count++) await add();
  expect((await refusalOf(add())).code).toBe("CONSTRAINT_VIOLATED");
});
