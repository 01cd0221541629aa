import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { createPerson } from "../auth/factory.ts";
import { deleteExpiredKeys, findIdempotencyKey, insertIdempotencyKey } from "./repository.ts";

const made = "2026-06-01T12:00:00.000Z";
const expires = "2026-06-02T12:00:00.000Z";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const newKey = async () => {
  const { userId } = await database.transaction((tx) => createPerson(tx));
  const address = { userId, operationName: "jobs.create", keyHash: "a".repeat(64) };
  const values = { ...address, requestHash: "1".repeat(64), createdDate: made, expiresDate: expires };
  await database.transaction((tx) => insertIdempotencyKey(tx, values));
  return { address, values };
};

test("a key is found by its person and operation until it expires", async () => {
  const { address, values } = await newKey();
  expect(await findIdempotencyKey(database.read, { ...address, now: made })).toMatchObject({
    ...values,
    answer: null,
  });
  const others = [
    { ...address, now: expires },
    { ...address, now: made, userId: address.userId + 1 },
    { ...address, now: made, operationName: "jobs.update" },
    { ...address, now: made, keyHash: "b".repeat(64) },
  ];
  for (const other of others) expect(await findIdempotencyKey(database.read, other)).toBeUndefined();
});

test("a key can be used again once it has expired, and not before", async () => {
  const { address, values } = await newKey();
  const again = (createdDate: string) =>
    database.transaction((tx) =>
      insertIdempotencyKey(tx, {
        ...values,
        requestHash: "2".repeat(64),
        createdDate,
        expiresDate: "2026-06-09T12:00:00.000Z",
      }),
    );
  await expect(again(made)).rejects.toMatchObject({
    code: "CONFLICT",
    details: { constraint: "UQ_IdempotencyKey_UserID_OperationName_KeyHash" },
  });
  await again(expires);
  expect((await findIdempotencyKey(database.read, { ...address, now: expires }))?.requestHash).toBe(
    "2".repeat(64),
  );
});

test("expired keys are forgotten when they are told to be, and no others", async () => {
  const { address, values } = await newKey();
  const keep = (keyHash: string, createdDate: string) =>
    database.transaction((tx) => insertIdempotencyKey(tx, { ...values, keyHash, createdDate }));
  const found = () => findIdempotencyKey(database.read, { ...address, now: made });
  await keep("c".repeat(64), made);
  expect(await found()).toBeDefined();
  await keep("d".repeat(64), expires);
  expect(await found()).toBeDefined();
  await database.transaction((tx) => deleteExpiredKeys(tx, made));
  expect(await found()).toBeDefined();
  await database.transaction((tx) => deleteExpiredKeys(tx, expires));
  expect(await found()).toBeUndefined();
});
