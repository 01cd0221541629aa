import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { createApiToken, createPerson, createSession } from "./factory.ts";
import {
  countActiveTokens,
  deleteExpiredSessions,
  deleteUserSessions,
  findActiveToken,
  findApiToken,
  findCredentialByEmail,
  findLiveSession,
  findUser,
  findUserByEmail,
  findUserCredential,
  findUserKey,
  insertUser,
  insertUserKey,
  keepUserCredential,
  listApiTokens,
  listUserSessions,
  noteTokenUse,
  revokeApiToken,
  updateUser,
  updateUserCredential,
} from "./repository.ts";

const now = "2026-06-01T12:00:00.000Z";
const later = "2026-06-01T12:00:01.000Z";
const hash = (letter: string) => letter.repeat(64);

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const person = (options?: Parameters<typeof createPerson>[1]) =>
  database.transaction((tx) => createPerson(tx, options));

test("an address is known whatever its case and width", async () => {
  const ada = await person({ email: "Ada.Lovelace@Example.org" });
  expect(ada).toMatchObject({
    email: "Ada.Lovelace@Example.org",
    emailNormalized: "ada.lovelace@example.org",
  });
  expect((await findUserByEmail(database.read, "ADA.LOVELACE@example.ORG"))?.userId).toBe(ada.userId);
  expect((await findUserByEmail(database.read, "ａda.lovelace@example.org"))?.userId).toBe(ada.userId);
  const credential = await findCredentialByEmail(database.read, "ADA.LOVELACE@example.ORG");
  expect(credential).toEqual(await findUserCredential(database.read, ada.userId));
  for (const email of ["ada@example.org", "ada.lovelace@example.org\0", "\ud800", "\ufdfa".repeat(254)]) {
    expect(await findUserByEmail(database.read, email)).toBeUndefined();
    expect(await findCredentialByEmail(database.read, email)).toBeUndefined();
  }
  await expect(person({ email: "ada.LOVELACE@example.org" })).rejects.toMatchObject({
    code: "CONFLICT",
    details: { constraint: "UQ_User_EmailNormalized" },
  });
});

test("exactly one of several people who come at once is the first", async () => {
  await using empty = await openTestDatabase();
  const outcomes = await Promise.all(
    ["a", "b", "c"].map((name) =>
      empty.transaction((tx) =>
        insertUser(tx, {
          email: `${name}@example.org`,
          displayName: name,
          timeZone: "UTC",
          createdDate: now,
          updatedDate: now,
          rowVersionNo: 1,
        }),
      ),
    ),
  );
  expect(outcomes.filter(({ first }) => first)).toHaveLength(1);
  expect(outcomes.map(({ row }) => row.emailNormalized)).toEqual([
    "a@example.org",
    "b@example.org",
    "c@example.org",
  ]);
});

test("a role is found with the person, and is member without a row that says otherwise", async () => {
  const administrator = await person({ role: "administrator" });
  const member = await person();
  expect((await findUser(database.read, administrator.userId))?.role).toBe("administrator");
  expect((await findUser(database.read, member.userId))?.role).toBe("member");
  expect(await findUser(database.read, 999_999)).toBeUndefined();
});

test("a person changes only from the expected version", async () => {
  const { userId } = await person();
  const fields = { displayName: "Grace", timeZone: "Europe/Zurich" };
  const change = (expectedVersion: number) =>
    database.transaction((tx) => updateUser(tx, { userId, expectedVersion, now, fields }));
  expect(await change(1)).toMatchObject({ ...fields, rowVersionNo: 2, updatedDate: now });
  expect(await change(1)).toBeUndefined();
});

test("a password hash is replaced only from the expected version", async () => {
  const { userId } = await person({ passwordHash: "old" });
  const replace = (passwordHash: string) =>
    database.transaction((tx) => updateUserCredential(tx, { userId, expectedVersion: 1, passwordHash, now }));
  expect(await replace("new")).toMatchObject({ passwordHash: "new", rowVersionNo: 2 });
  expect(await replace("newer")).toBeUndefined();
  const keep = (expectedVersion: number) =>
    database.transaction((tx) => keepUserCredential(tx, { userId, expectedVersion }));
  expect(await keep(1)).toBe(false);
  expect(await keep(2)).toBe(true);
  expect((await findUserCredential(database.read, userId))?.passwordHash).toBe("new");
});

test("a session is found with its person until it expires, or its absolute lifetime ends", async () => {
  const { userId } = await person({ timeZone: "Asia/Tokyo", role: "administrator" });
  await database.transaction(async (tx) => {
    await createSession(tx, userId, { sessionHash: hash("a"), expiresDate: later });
    await createSession(tx, userId, { sessionHash: hash("b"), absoluteExpiresDate: later });
  });
  for (const sessionHash of [hash("a"), hash("b")]) {
    expect(await findLiveSession(database.read, { sessionHash, now })).toMatchObject({
      session: { userId, sessionHash },
      timeZone: "Asia/Tokyo",
      role: "administrator",
    });
    expect(await findLiveSession(database.read, { sessionHash, now: later })).toBeUndefined();
  }
  await database.transaction((tx) => deleteExpiredSessions(tx, now));
  expect(await listUserSessions(database.read, userId)).toHaveLength(2);
  await database.transaction((tx) => deleteExpiredSessions(tx, later));
  expect((await listUserSessions(database.read, userId)).map((row) => row.sessionHash)).toEqual([hash("b")]);
});

test("a person's sessions end as far as they are named, and never another person's", async () => {
  const { userId } = await person();
  const other = await person();
  await database.transaction(async (tx) => {
    const kept = await createSession(tx, userId);
    const ended = await createSession(tx, userId);
    const others = await createSession(tx, other.userId);
    const endAllBut = (row: { userSessionId: number }) =>
      deleteUserSessions(tx, { userId, ends: ({ userSessionId }) => userSessionId !== row.userSessionId });
    expect(await endAllBut(kept)).toEqual([ended]);
    expect(await endAllBut(kept)).toEqual([]);
    expect(await endAllBut(others)).toEqual([kept]);
    expect(await listUserSessions(tx, userId)).toEqual([]);
    expect(await listUserSessions(tx, other.userId)).toEqual([others]);
  });
});

test("a token is found with its person until it is revoked or expires", async () => {
  const { userId } = await person({ timeZone: "Asia/Tokyo" });
  const { apiTokenId } = await database.transaction(async (tx) => {
    await createApiToken(tx, userId, { tokenHash: hash("c"), expiresDate: later });
    return createApiToken(tx, userId, { tokenHash: hash("d") });
  });
  const find = (tokenHash: string, at: string) => findActiveToken(database.read, { tokenHash, now: at });
  expect(await find(hash("c"), now)).toMatchObject({ timeZone: "Asia/Tokyo", role: "member" });
  expect(await find(hash("c"), later)).toBeUndefined();
  expect(await countActiveTokens(database.read, { userId, now })).toBe(2);
  const revoke = () => database.transaction((tx) => revokeApiToken(tx, { userId, apiTokenId, now }));
  expect(await revoke()).toMatchObject({ apiTokenId, revokedDate: now });
  expect(await revoke()).toBeUndefined();
  expect(await find(hash("d"), now)).toBeUndefined();
  expect(await countActiveTokens(database.read, { userId, now: later })).toBe(0);
  expect((await listApiTokens(database.read, userId)).map((row) => row.tokenHash)).toEqual([
    hash("d"),
    hash("c"),
  ]);
});

test("another person's token can be neither found nor revoked", async () => {
  const { userId } = await person();
  const stranger = await person();
  const { apiTokenId } = await database.transaction((tx) => createApiToken(tx, userId));
  expect(await findApiToken(database.read, { userId, apiTokenId })).toBeDefined();
  const theirs = { userId: stranger.userId, apiTokenId };
  expect(await findApiToken(database.read, theirs)).toBeUndefined();
  expect(
    await database.transaction((tx) => revokeApiToken(tx, { userId: stranger.userId, apiTokenId, now })),
  ).toBeUndefined();
  expect(await listApiTokens(database.read, stranger.userId)).toEqual([]);
});

test("the use of a token is noted unless a later one was noted already", async () => {
  const { userId } = await person();
  const { apiTokenId } = await database.transaction((tx) => createApiToken(tx, userId));
  const note = (at: string, notedUntil: string) =>
    database.transaction((tx) => noteTokenUse(tx, { userId, apiTokenId, now: at, notedUntil }));
  const lastUsed = async () => (await findApiToken(database.read, { userId, apiTokenId }))?.lastUsedDate;
  await note(now, "2026-06-01T11:59:00.000Z");
  expect(await lastUsed()).toBe(now);
  await note(later, "2026-06-01T11:59:01.000Z");
  expect(await lastUsed()).toBe(now);
  await note(later, now);
  expect(await lastUsed()).toBe(later);
});

test("a person has one wrapped data key", async () => {
  const { userId } = await person();
  const wrappedKey = Object.assign(new Uint8Array([1, 2, 3]), { __sealed: true as const });
  const values = { userId, wrappingKeyName: "key-1", wrappedKey, createdDate: now };
  await database.transaction((tx) => insertUserKey(tx, values));
  const found = await findUserKey(database.read, userId);
  expect(found).toMatchObject({ userId, wrappingKeyName: "key-1" });
  expect([...(found?.wrappedKey ?? [])]).toEqual([1, 2, 3]);
  await expect(database.transaction((tx) => insertUserKey(tx, values))).rejects.toMatchObject({
    code: "CONFLICT",
  });
});
