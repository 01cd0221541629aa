import { defaultStages } from "@jobtracker/contracts";
import { insertNote } from "@jobtracker/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { toAppError } from "../_kit/errors.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let applications: TestPerson["api"]["applications"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  applications = person.api.applications;
});

const job = (title = "Baker") => person.api.jobs.create({ title });
const apply = async (stage = "saved", title?: string) =>
  applications.create({ jobId: (await job(title)).id, stage });

describe("starting", () => {
  test("begins at the stage given, or at the first", async () => {
    const { id } = await job();
    const started = await applications.create({ jobId: id });
    expect(started).toMatchObject({
      version: 1,
      stage: "saved",
      followUpDate: null,
      deletedAt: null,
      job: { id, title: "Baker" },
    });
    expect((await person.api.jobs.get({ id })).applicationId).toBe(started.id);
    expect(await apply("offer")).toMatchObject({ stage: "offer" });
    expect((await applications.get({ id: started.id })).history).toMatchObject([
      { from: null, to: "saved", note: null, client: "web" },
    ]);
  });

  test("a second one of the same job is refused, and names the first", async () => {
    const { id, job: of } = await apply();
    expect(await refusalOf(applications.create({ jobId: of.id }))).toMatchObject({
      code: "CONFLICT",
      details: { applicationId: id },
    });
    await applications.delete({ id });
    const error = await refusalOf(applications.create({ jobId: of.id }));
    expect(error).toMatchObject({ code: "CONFLICT", details: { applicationId: id } });
    expect(error.message).toContain("restore");
  });

  test("several times at once begins one", async () => {
    const { id: jobId } = await job();
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => applications.create({ jobId })));
    const [started, ...others] = outcomes.flatMap((outcome) =>
      outcome.status === "fulfilled" ? [outcome.value.id] : [],
    );
    expect(others).toEqual([]);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected")
        expect(toAppError(outcome.reason)).toMatchObject({
          code: "CONFLICT",
          details: { applicationId: started },
        });
    }
  });

  test("at an unknown stage is refused, and names the stages", async () => {
    const { id } = await job();
    const error = await refusalOf(applications.create({ jobId: id, stage: "hired" }));
    expect(error.code).toBe("INVALID_REFERENCE");
    for (const { key } of defaultStages) expect(error.message).toContain(key);
  });
});

describe("moving", () => {
  test("goes forward and back, and every move is in the history", async () => {
    const { id } = await apply();
    const forward = await applications.move({ id, stage: "applied", expectedVersion: 1, note: "Sent." });
    expect(forward).toMatchObject({ stage: "applied", version: 2 });
    const back = await person
      .through({ client: "mcp" })
      .applications.move({ id, stage: "saved", expectedVersion: 2, note: " " });
    expect(back.stageSince > forward.stageSince || back.stageSince === forward.stageSince).toBe(true);
    const { history, stage } = await applications.get({ id });
    expect(stage).toBe("saved");
    expect(history).toMatchObject([
      { from: null, to: "saved" },
      { from: "saved", to: "applied", note: "Sent.", client: "web" },
      { from: "applied", to: "saved", note: null, client: "mcp" },
    ]);
  });

  test("to where it stands changes nothing, and never loses a note", async () => {
    const { id } = await apply();
    const move = { id, stage: "saved", expectedVersion: 1 };
    expect(await applications.move(move)).toMatchObject({ version: 1 });
    expect((await refusalOf(applications.move({ ...move, note: "Why" }))).code).toBe("CONFLICT");
    expect((await applications.get({ id })).history).toHaveLength(1);
  });

  test("needs the version that is there, and a stage of the person", async () => {
    const { id } = await apply();
    await applications.move({ id, stage: "applied", expectedVersion: 1 });
    expect(await refusalOf(applications.move({ id, stage: "offer", expectedVersion: 1 }))).toMatchObject({
      code: "VERSION_CONFLICT",
      details: { currentVersion: 2 },
    });
    const error = await refusalOf(applications.move({ id, stage: "hired", expectedVersion: 2 }));
    expect(error.code).toBe("INVALID_REFERENCE");
    expect(error.message).toContain("ghosted");
  });

  test("is in the audit with both stages", async () => {
    const { id } = await apply();
    await applications.move({ id, stage: "applied", expectedVersion: 1 });
    const [entry] = (await person.api.audit.list({ event: "application.moved" })).items;
    expect(entry?.targetId).toBe(id);
    expect(entry?.differences).toContainEqual({
      table: "JobApplication",
      id,
      field: "stageKey",
      before: "saved",
      after: "applied",
    });
  });
});

test("the follow-up date is set, cleared, and left alone", async () => {
  const { id } = await apply();
  const set = await applications.update({ id, expectedVersion: 1, followUpDate: "2026-03-01" });
  expect(set).toMatchObject({ followUpDate: "2026-03-01", version: 2 });
  expect(await applications.update({ id, expectedVersion: 2 })).toMatchObject(set);
  const cleared = await applications.update({ id, expectedVersion: 2, followUpDate: null });
  expect(cleared).toMatchObject({ followUpDate: null, version: 3 });
  expect(await refusalOf(applications.update({ id, expectedVersion: 2, followUpDate: null }))).toMatchObject({
    code: "VERSION_CONFLICT",
    details: { currentVersion: 3 },
  });
});

describe("notes", () => {
  test("are written, changed, deleted and restored", async () => {
    const { id } = await apply();
    const one = await applications.addNote({ applicationId: id, body: "One" });
    const two = await applications.addNote({ applicationId: id, body: "Two \u{1F600}" });
    const bodies = async () => (await applications.get({ id })).notes.map(({ body }) => body);
    expect(await bodies()).toEqual(["Two \u{1F600}", "One"]);
    expect(await applications.editNote({ id: one.id, body: "1", expectedVersion: 1 })).toMatchObject({
      body: "1",
      version: 2,
      createdAt: one.createdAt,
    });
    expect(
      await refusalOf(applications.editNote({ id: one.id, body: "I", expectedVersion: 1 })),
    ).toMatchObject({ code: "VERSION_CONFLICT", details: { currentVersion: 2 } });
    await applications.deleteNote({ id: two.id });
    expect(await bodies()).toEqual(["1"]);
    expect((await refusalOf(applications.deleteNote({ id: two.id }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(applications.editNote({ id: two.id, body: "x", expectedVersion: 2 }))).code).toBe(
      "NOT_FOUND",
    );
    expect(await applications.restoreNote({ id: two.id })).toMatchObject({ version: 3 });
    expect(await applications.restoreNote({ id: two.id })).toMatchObject({ version: 3 });
    expect(await bodies()).toEqual(["Two \u{1F600}", "1"]);
  });

  test("belong to an application that is not deleted", async () => {
    const { id } = await apply();
    const note = await applications.addNote({ applicationId: id, body: "One" });
    await applications.delete({ id });
    for (const call of [
      () => applications.addNote({ applicationId: id, body: "Two" }),
      () => applications.editNote({ id: note.id, body: "x", expectedVersion: 1 }),
      () => applications.deleteNote({ id: note.id }),
      () => applications.restoreNote({ id: note.id }),
    ]) {
      expect((await refusalOf(call())).code).toBe("NOT_FOUND");
    }
  });

  test("are at most five hundred", async () => {
    const { id } = await apply();
    const first = await applications.addNote({ applicationId: id, body: "First" });
    await applications.deleteNote({ id: first.id });
    const note = { userId: person.userId, jobApplicationId: id, body: "Note", now: first.createdAt };
    await platform.database.transaction(async (tx) => {
      for (let index = 0; index < 500; index++) await insertNote(tx, note);
    });
    for (const call of [
      () => applications.addNote({ applicationId: id, body: "One more" }),
      () => applications.restoreNote({ id: first.id }),
    ]) {
      expect((await refusalOf(call())).code).toBe("CONSTRAINT_VIOLATED");
    }
  });
});

describe("deleting", () => {
  test("hides an application everywhere, and restoring brings it back", async () => {
    const { id, job: of } = await apply("applied");
    const deleted = await applications.delete({ id, expectedVersion: 1 });
    expect(deleted).toMatchObject({ version: 2, deletedAt: expect.any(String) });
    expect((await applications.list({})).items).toEqual([]);
    expect((await applications.list({ deleted: true })).items).toEqual([deleted]);
    expect((await person.api.jobs.get({ id: of.id })).applicationId).toBeNull();
    const { columns } = await applications.board({});
    expect(columns.every(({ count, cards }) => count === 0 && cards.length === 0)).toBe(true);
    for (const call of [
      () => applications.delete({ id }),
      () => applications.move({ id, stage: "offer", expectedVersion: 2 }),
      () => applications.update({ id, expectedVersion: 2, followUpDate: null }),
    ]) {
      expect((await refusalOf(call())).code).toBe("NOT_FOUND");
    }
    expect(await applications.restore({ id })).toMatchObject({ version: 3, deletedAt: null });
    expect(await applications.restore({ id })).toMatchObject({ version: 3 });
    expect((await applications.get({ id })).history).toHaveLength(1);
  });

  test("restoring waits for the job", async () => {
    const { id, job: of } = await apply();
    await applications.delete({ id });
    await person.api.jobs.delete({ id: of.id });
    expect(await refusalOf(applications.restore({ id }))).toMatchObject({
      code: "CONFLICT",
      details: { jobId: of.id },
    });
    await person.api.jobs.restore({ id: of.id });
    expect(await applications.restore({ id })).toMatchObject({ deletedAt: null });
  });

  test("an old version is refused", async () => {
    const { id } = await apply();
    await applications.move({ id, stage: "applied", expectedVersion: 1 });
    expect((await refusalOf(applications.delete({ id, expectedVersion: 1 }))).code).toBe("VERSION_CONFLICT");
  });
});

test("an application is read with its whole job", async () => {
  const { id: jobId } = await person.api.jobs.create({ title: "Baker", descriptionText: "Bake." });
  const { id } = await applications.create({ jobId });
  expect((await applications.get({ id })).job).toEqual(await person.api.jobs.get({ id: jobId }));
});

describe("the list", () => {
  const titles = async (input: Parameters<TestPerson["api"]["applications"]["list"]>[0]) =>
    (await applications.list(input)).items.map(({ job: { title } }) => title);

  test("is filtered and searched, newest first", async () => {
    const baker = await apply("applied", "Bäcker");
    await apply("saved", "Koch");
    await applications.update({ id: baker.id, expectedVersion: 1, followUpDate: "2026-03-01" });
    expect(await titles({})).toEqual(["Koch", "Bäcker"]);
    expect(await titles({ stage: "applied" })).toEqual(["Bäcker"]);
    expect(await titles({ search: "back" })).toEqual(["Bäcker"]);
    expect(await titles({ search: "..." })).toEqual([]);
    expect(await titles({ followUpBefore: "2026-03-01" })).toEqual(["Bäcker"]);
    expect(await titles({ followUpBefore: "2026-02-28" })).toEqual([]);
    expect((await refusalOf(applications.list({ stage: "hired" }))).code).toBe("INVALID_REFERENCE");
  });

  test("is walked page by page, every application once", async () => {
    for (let index = 0; index < 7; index++) await apply("saved", `T${index}`);
    const whole = await titles({});
    for (const limit of [1, 2, 3, 6, 7, 8]) {
      const walked: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await applications.list({ limit, ...(cursor === undefined ? {} : { cursor }) });
        walked.push(...page.items.map(({ job: { title } }) => title));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(walked).toEqual(whole);
    }
  });
});
