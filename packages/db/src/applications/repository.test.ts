import { ApplicationSort, defaultStages } from "@jobtracker/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPerson, openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { makeJob } from "../jobs/factory.ts";
import { searchPatterns } from "../jobs/repository.ts";
import type { SortedBy } from "./application-sort.ts";
import { makeApplication } from "./factory.ts";
import {
  type ApplicationFilter,
  type ApplicationListKey,
  applicationListKey,
  countBoard,
  countNotes,
  findApplication,
  findApplicationCard,
  findApplicationOfJob,
  findNote,
  insertMove,
  insertNote,
  listApplicationCards,
  listBoardCards,
  listMoves,
  listNotes,
  listStages,
  updateApplication,
  updateNote,
} from "./repository.ts";

const later = "2026-02-01T08:00:00.000Z";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const person = async () => (await database.transaction((tx) => createPerson(tx))).userId;
const apply = (userId: number, options: { title?: string; stage?: string; now?: string } = {}) =>
  database.transaction(async (tx) => {
    const { title = "Engineer", ...rest } = options;
    const { jobId } = await makeJob(tx, { userId, title });
    return makeApplication(tx, { userId, jobId, ...rest });
  });
const list = (
  filter: Partial<ApplicationFilter> & { userId: number },
  limit = 100,
  after?: ApplicationListKey,
  sortedBy: SortedBy = { sort: "created", order: "desc" },
) =>
  listApplicationCards(
    database.read,
    { patterns: [], deleted: false, ...filter },
    { ...sortedBy, limit, after },
  );

test("a person starts with the stages that everybody has, in the order of the board", async () => {
  const userId = await person();
  await apply(userId);
  const stages = await listStages(database.read, { userId });
  expect(stages.map(({ stageKey, name, kind }) => ({ key: stageKey, name, kind }))).toEqual(defaultStages);
  expect(stages.map(({ position }) => position)).toEqual(stages.map((_, index) => index));
});

test("a job has one application", async () => {
  const userId = await person();
  const application = await apply(userId, { stage: "applied" });
  const { jobId } = application;
  expect(application).toMatchObject({ stageKey: "applied", rowVersionNo: 1, followUpDate: null });
  expect(await findApplicationOfJob(database.read, { userId, jobId })).toEqual(application);
  await expect(database.transaction((tx) => makeApplication(tx, { userId, jobId }))).rejects.toMatchObject({
    code: "CONFLICT",
    details: { constraint: "UQ_JobApplication_JobID" },
  });
});

test("a write needs the expected version, and counts it on", async () => {
  const userId = await person();
  const { jobApplicationId } = await apply(userId);
  const write = (expectedVersion: number, followUpDate: string) =>
    database.transaction((tx) =>
      updateApplication(tx, { userId, jobApplicationId, expectedVersion, now: later }, { followUpDate }),
    );
  expect(await write(2, "2026-03-01")).toBe(false);
  expect(await write(1, "2026-03-01")).toBe(true);
  expect(await write(1, "2026-04-01")).toBe(false);
  expect(await findApplication(database.read, { userId, jobApplicationId })).toMatchObject({
    followUpDate: "2026-03-01",
    rowVersionNo: 2,
    updatedDate: later,
  });
});

test("nobody reaches another person's application, moves or notes", async () => {
  const userId = await person();
  const other = await person();
  const { jobApplicationId, jobId, jobApplicationStatusId } = await apply(userId);
  const mine = { userId, jobApplicationId };
  const theirs = { userId: other, jobApplicationId };
  const note = await database.transaction((tx) => insertNote(tx, { ...mine, body: "mine", now: later }));
  const noteKey = { userId: other, jobApplicationNoteId: note.jobApplicationNoteId };
  expect(await findApplication(database.read, theirs)).toBeUndefined();
  expect(await findApplicationCard(database.read, theirs)).toBeUndefined();
  expect(await findApplicationOfJob(database.read, { userId: other, jobId })).toBeUndefined();
  expect(await list({ userId: other })).toEqual([]);
  expect(
    await listBoardCards(database.read, { userId: other, patterns: [], jobApplicationStatusId }, 10),
  ).toEqual([]);
  expect(await countBoard(database.read, { userId: other, patterns: [] })).toEqual([]);
  expect(await listMoves(database.read, theirs)).toEqual([]);
  expect(await listNotes(database.read, theirs)).toEqual([]);
  expect(await countNotes(database.read, theirs)).toBe(0);
  expect(await findNote(database.read, noteKey)).toBeUndefined();
  await database.transaction(async (tx) => {
    const expected = { expectedVersion: 1, now: later };
    expect(await updateApplication(tx, { ...theirs, ...expected }, { deletedDate: later })).toBe(false);
    expect(await updateNote(tx, { ...noteKey, ...expected }, { body: "theirs" })).toBeUndefined();
  });
});

test("the board's columns: counts of all, and first those that came last", async () => {
  const userId = await person();
  const first = await apply(userId, { stage: "applied", now: "2026-01-01T00:00:00.000Z" });
  const last = await apply(userId, { stage: "applied", now: "2026-01-03T00:00:00.000Z" });
  const middle = await apply(userId, { stage: "applied", now: "2026-01-02T00:00:00.000Z" });
  const gone = await apply(userId, { stage: "applied" });
  await apply(userId, { stage: "offer" });
  await database.transaction((tx) =>
    updateApplication(tx, { ...gone, expectedVersion: 1, now: later }, { deletedDate: later }),
  );
  const { jobApplicationStatusId } = first;
  const counts = await countBoard(database.read, { userId, patterns: [] });
  expect(counts.map(({ applications }) => applications).toSorted()).toEqual([1, 3]);
  expect(counts).toContainEqual({ stage: jobApplicationStatusId, applications: 3 });
  const ids = async (limit: number) => {
    const column = { userId, patterns: [], jobApplicationStatusId };
    const rows = await listBoardCards(database.read, column, limit);
    return rows.map((row) => row.jobApplicationId);
  };
  const wanted = [last, middle, first].map((row) => row.jobApplicationId);
  expect(await ids(10)).toEqual(wanted);
  expect(await ids(2)).toEqual(wanted.slice(0, 2));
});

test("filters, with the job's own columns in the card", async () => {
  const userId = await person();
  const baker = await apply(userId, { title: "Bäcker", stage: "applied" });
  const smith = await apply(userId, { title: "Schmied" });
  const set = (row: typeof baker, columns: Parameters<typeof updateApplication>[2]) =>
    database.transaction((tx) => updateApplication(tx, { ...row, expectedVersion: 1, now: later }, columns));
  await set(baker, { followUpDate: "2026-03-01" });
  const titles = async (filter: Partial<ApplicationFilter>) =>
    (await list({ userId, ...filter })).map((row) => row.job.title);
  expect(await titles({})).toEqual(["Schmied", "Bäcker"]);
  expect(await titles({ jobApplicationStatusId: baker.jobApplicationStatusId })).toEqual(["Bäcker"]);
  expect(await titles({ patterns: searchPatterns("BACK") ?? [] })).toEqual(["Bäcker"]);
  expect(await titles({ followUpBefore: "2026-03-01" })).toEqual(["Bäcker"]);
  expect(await titles({ followUpBefore: "2026-02-28" })).toEqual([]);
  await set(smith, { deletedDate: later });
  expect(await titles({})).toEqual(["Bäcker"]);
  expect(await titles({ deleted: true })).toEqual(["Schmied"]);
});

test("walking the pages meets every application exactly once, made in one instant or not", async () => {
  const userId = await person();
  for (let index = 0; index < 23; index++)
    await apply(userId, { now: `2026-01-0${1 + (index % 2)}T00:00:00.000Z` });
  const whole = (await list({ userId })).map((row) => row.jobApplicationId);
  expect(new Set(whole).size).toBe(23);
  for (const limit of [1, 2, 7, 22, 23, 24]) {
    const walked: number[] = [];
    let after: ApplicationListKey | undefined;
    for (;;) {
      const rows = await list({ userId }, limit, after);
      const last = rows.at(-1);
      if (last === undefined) break;
      after = applicationListKey("created", last);
      walked.push(...rows.map((row) => row.jobApplicationId));
    }
    expect(walked).toEqual(whole);
  }
});

test("by every column and in both orders, the pages meet each application once; without a follow-up date comes last", async () => {
  const userId = await person();
  const stages = ["saved", "applied", "offer"];
  for (let index = 0; index < 12; index++) {
    const row = await apply(userId, {
      title: `Job ${index % 4}`,
      stage: stages[index % 3] ?? "saved",
      now: `2026-01-0${1 + (index % 5)}T00:00:00.000Z`,
    });
    const followUpDate = index % 3 === 0 ? null : `2026-03-0${1 + (index % 2)}`;
    await database.transaction((tx) =>
      updateApplication(tx, { ...row, expectedVersion: 1, now: later }, { followUpDate }),
    );
  }
  for (const sort of ApplicationSort.options) {
    for (const order of ["asc", "desc"] as const) {
      const whole = await list({ userId }, 100, undefined, { sort, order });
      const values = whole.map((row) => applicationListKey(sort, row).value);
      const known = values.filter((value) => value !== null);
      expect(values.slice(0, known.length)).toEqual(known);
      const upwards = order === "asc" ? known : known.toReversed();
      expect(upwards).toEqual(upwards.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      const walked: number[] = [];
      let after: ApplicationListKey | undefined;
      for (;;) {
        const rows = await list({ userId }, 5, after, { sort, order });
        const last = rows.at(-1);
        if (last === undefined) break;
        after = applicationListKey(sort, last);
        walked.push(...rows.map((row) => row.jobApplicationId));
      }
      expect(walked).toEqual(whole.map((row) => row.jobApplicationId));
    }
  }
});

test("a page after something that the sorted column cannot hold is refused", async () => {
  const userId = await person();
  for (const sort of ["created", "stageSince", "followUp"] as const)
    await expect(
      list({ userId }, 5, { value: "soon", jobApplicationId: 1 }, { sort, order: "asc" }),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
});

test("moves are kept oldest first, notes newest first without the deleted ones", async () => {
  const userId = await person();
  const { jobApplicationId } = await apply(userId);
  const key = { userId, jobApplicationId };
  await database.transaction(async (tx) => {
    const move = { ...key, note: "weil", clientKind: "web", movedDate: later } as const;
    await insertMove(tx, { ...move, fromStageKey: "saved", toStageKey: "applied" });
    await insertMove(tx, { ...move, fromStageKey: "applied", toStageKey: "saved", note: null });
    const one = await insertNote(tx, { ...key, body: "one", now: later });
    await insertNote(tx, { ...key, body: "two", now: later });
    await insertNote(tx, { ...key, body: "three", now: later });
    await updateNote(tx, { ...one, expectedVersion: 1, now: later }, { deletedDate: later });
  });
  const moves = await listMoves(database.read, key);
  expect(moves.map((row) => [row.fromStageKey, row.toStageKey, row.note, row.clientKind])).toEqual([
    [null, "saved", null, "system"],
    ["saved", "applied", "weil", "web"],
    ["applied", "saved", null, "web"],
  ]);
  expect((await listNotes(database.read, key)).map(({ body }) => body)).toEqual(["three", "two"]);
  expect(await countNotes(database.read, key)).toBe(2);
});
