import { listUserSessions } from "@jobtracker/db";
import { beforeEach, expect, test, vi } from "vitest";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { authenticateSession } from "./authenticate.ts";
import { type SignedUp, signInAgain, signUp } from "./factory.ts";
import { forgetExpiredSessions } from "./housekeeping.ts";
import { hashSecret } from "./secret-hash.ts";

const START = Date.parse("2026-01-31T12:00:00.000Z");
const DAY_MS = 86_400_000;

let days: number;
let platform: TestPlatform;
let ada: SignedUp;

beforeEach(async () => {
  days = 0;
  platform = await openTestPlatform({ now: () => new Date(START + days * DAY_MS) });
  ada = await signUp(platform);
  return () => platform.close();
});

const isValid = async () => (await authenticateSession(platform, ada.sessionId)) !== undefined;

const row = async () => (await listUserSessions(platform.database.read, ada.account.id))[0];

const expiryDay = async () => (Date.parse((await row())?.expiresDate ?? "") - START) / DAY_MS;

/** Uses the session on that day, and lets what it writes aside come to its end. */
const useOnDay = async (day: number) => {
  days = day;
  const transaction = vi.spyOn(platform.database, "transaction");
  const valid = await isValid();
  await Promise.all(transaction.mock.results.map(({ value }) => value));
  const writes = transaction.mock.calls.length;
  transaction.mockRestore();
  return { valid, writes };
};

test("only the hash of a session id is stored", async () => {
  const stored = await row();
  expect(stored?.sessionHash).toBe(hashSecret(ada.sessionId));
  expect(JSON.stringify(stored)).not.toContain(ada.sessionId);
  expect(await authenticateSession(platform, stored?.sessionHash ?? "")).toBeUndefined();
});

test("a session tells who the person is, with role and time zone", async () => {
  expect(await authenticateSession(platform, ada.sessionId)).toEqual({
    userId: ada.account.id,
    role: "administrator",
    timeZone: "UTC",
    credential: { kind: "session", id: String((await row())?.userSessionId) },
  });
  for (const unknown of ["", "\0", "\ud800", "a".repeat(40), "x".repeat(5000)]) {
    expect(await authenticateSession(platform, unknown)).toBeUndefined();
  }
});

test("a session ends 30 days after its last use", async () => {
  expect((await useOnDay(29.99)).valid).toBe(true);
  expect((await useOnDay(29.99 + 30)).valid).toBe(false);
});

test("a session that was never used again ends 30 days after it began", async () => {
  expect(await useOnDay(30)).toEqual({ valid: false, writes: 0 });
});

test("a used session is extended in the second half of its time only, so few uses write", async () => {
  expect(await useOnDay(1)).toEqual({ valid: true, writes: 0 });
  expect(await useOnDay(14.9)).toEqual({ valid: true, writes: 0 });
  expect(await expiryDay()).toBe(30);
  expect(await useOnDay(16)).toEqual({ valid: true, writes: 1 });
  expect(await expiryDay()).toBe(46);
  expect(await useOnDay(16.1)).toEqual({ valid: true, writes: 0 });
});

test("a session ends 90 days after it began however much it is used, and is not written at each use before", async () => {
  for (let day = 15; day < 90; day += 5) expect((await useOnDay(day)).valid).toBe(true);
  expect(await expiryDay()).toBe(90);
  expect(await useOnDay(89)).toEqual({ valid: true, writes: 0 });
  expect(await useOnDay(90)).toEqual({ valid: false, writes: 0 });
});

test("a session that cannot be extended is valid all the same", async () => {
  days = 20;
  const refused = vi.spyOn(platform.database, "transaction").mockRejectedValue(new Error("read-only"));
  const warned = vi.spyOn(platform.log, "warn");
  expect(await isValid()).toBe(true);
  await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  expect(refused).toHaveBeenCalledTimes(1);
});

test("sessions that ended by time are removed by housekeeping, and no others", async () => {
  days = 31;
  expect(await listUserSessions(platform.database.read, ada.account.id)).toHaveLength(1);
  const again = await signInAgain(platform, ada);
  await platform.database.transaction((tx) =>
    forgetExpiredSessions.work(tx, platform.now().toISOString(), platform),
  );
  const rows = await listUserSessions(platform.database.read, ada.account.id);
  expect(rows.map(({ sessionHash }) => sessionHash)).toEqual([hashSecret(again.sessionId)]);
});
