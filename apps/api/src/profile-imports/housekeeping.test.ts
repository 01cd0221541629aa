import { findOriginal } from "@jobtracker/db";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { transactionInChain } from "../_kit/policy/transaction.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { deleteDiscardedImports } from "./housekeeping.ts";

const DAY_MS = 24 * 60 * 60_000;

let platform: TestPlatform;
let person: TestPerson;
let aheadMs = 0;
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => new Date(Date.now() + aheadMs) });
});
afterAll(() => platform.close());
beforeEach(async () => {
  aheadMs = 0;
  person = await signUp(platform);
});

const night = () =>
  transactionInChain(platform, (tx) =>
    deleteDiscardedImports.work(tx, platform.now().toISOString(), platform),
  );
const start = async () =>
  (await person.api.profileImports.start({ text: "Ada Example\nada@example.org" })).id;
const original = (profileImportId: number) =>
  findOriginal(platform.database.read, { userId: person.userId, profileImportId });
const states = async () =>
  (await person.api.profileImports.list({})).items.map(({ id, state }) => [id, state]);

test("a discarded import is deleted with its original after 30 days, and not while it can be restored", async () => {
  const [discarded, waiting] = [await start(), await start()];
  await person.api.profileImports.discard({ id: discarded, expectedVersion: 1 });
  aheadMs = 29 * DAY_MS;
  await night();
  expect(await original(discarded)).toBeDefined();
  aheadMs = 31 * DAY_MS;
  await night();
  expect(await original(discarded)).toBeUndefined();
  expect(await states()).toEqual([[waiting, "pending"]]);
  const restored = person.api.profileImports.restore({ id: discarded, expectedVersion: 2 });
  expect((await refusalOf(restored)).code).toBe("NOT_FOUND");
});

test("the audit keeps what it was and says that the system deleted it, once", async () => {
  const id = await start();
  await person.api.profileImports.discard({ id, expectedVersion: 1 });
  aheadMs = 31 * DAY_MS;
  await night();
  await night();
  const { items } = await person.api.audit.list({ targetType: "profileImport", targetId: id });
  expect(items.map(({ event, client }) => [event, client])).toEqual([
    ["profileImport.deleted", "system"],
    ["profileImport.discarded", "web"],
    ["profileImport.started", "web"],
  ]);
  expect(items[0]?.differences).toContainEqual({ table: "ProfileImport", id, field: "form", before: "text" });
  expect((await person.api.audit.verify({})).valid).toBe(true);
});

test("one that was restored in time stays, and so does one that was undone", async () => {
  const [back, undone] = [await start(), await start()];
  await person.api.profileImports.discard({ id: back, expectedVersion: 1 });
  await person.api.profileImports.restore({ id: back, expectedVersion: 2 });
  await person.api.profileImports.confirm({ id: undone, expectedVersion: 1, newProfile: { name: "Ada" } });
  await person.api.profileImports.undo({ id: undone, expectedVersion: 2 });
  aheadMs = 90 * DAY_MS;
  await night();
  expect(await states()).toEqual([
    [undone, "undone"],
    [back, "pending"],
  ]);
});
