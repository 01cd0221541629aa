import { randomBytes } from "node:crypto";
import { createPerson, openTestDatabase, type TestDatabase } from "@jobtracker/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createKeyring } from "./keyring.ts";

const NOW = "2026-01-31T12:00:00.000Z";
const older = { name: "older", key: randomBytes(32) };
const newer = { name: "newer", key: randomBytes(32) };

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const personWithKey = () =>
  database.transaction(async (tx) => {
    const { userId } = await createPerson(tx);
    return { userId, key: await createKeyring([older]).createDataKey(tx, userId, NOW) };
  });

test("what was sealed is opened again, also beyond the BMP", async () => {
  const { userId, key } = await personWithKey();
  const text = "Zürich 🧑‍💻 \u{1F600}";
  const found = await createKeyring([older]).dataKey(database.read, userId);
  expect(found.open(key.seal(text, "Test.Column"), "Test.Column")).toBe(text);
});

test("a changed byte, another purpose and another person's key open nothing", async () => {
  const [one, other] = [await personWithKey(), await personWithKey()];
  const sealed = one.key.seal("secret", "Test.Column");
  const changed = Uint8Array.from(sealed, (byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
  expect(() => one.key.open(changed, "Test.Column")).toThrow();
  expect(() => one.key.open(sealed, "Other.Column")).toThrow();
  expect(() => other.key.open(sealed, "Test.Column")).toThrow();
});

test("after a rotation the older wrapping key still opens what it wrapped", async () => {
  const { userId, key } = await personWithKey();
  const sealed = key.seal("kept", "Test.Column");
  const rotated = await createKeyring([newer, older]).dataKey(database.read, userId);
  expect(rotated.open(sealed, "Test.Column")).toBe("kept");
});

test("a wrapping key that is gone is named", async () => {
  const { userId } = await personWithKey();
  await expect(createKeyring([newer]).dataKey(database.read, userId)).rejects.toThrow(/older/);
});
