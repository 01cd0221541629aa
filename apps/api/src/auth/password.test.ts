import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { hashPassword, isOutdated, verifyPassword } from "./password.ts";

test("a password is hashed by argon2id with OWASP's costs and a salt of its own", async () => {
  const [one, other] = await Promise.all([hashPassword("same password"), hashPassword("same password")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword(one, "same password")).toBe(true);
  expect(await verifyPassword(one, "Same password")).toBe(false);
});

test("a password is the same in every Unicode form", async () => {
  const composed = await hashPassword("Zür\u0069ch caf\u00e9");
  expect(await verifyPassword(composed, "Zu\u0308rich cafe\u0301")).toBe(true);
});

test.each(["", "x".repeat(100_000), "\0", "\ud800"])(
  "nobody's hash fits no password, however odd",
  async (password) => {
    expect(await verifyPassword(undefined, password)).toBe(false);
  },
);

test("a hash of other costs is outdated", async () => {
  expect(isOutdated(await hashPassword("same password"))).toBe(false);
  expect(isOutdated(await hash("same password", { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(
    true,
  );
  expect(isOutdated(await hash("same password", { memoryCost: 19_456, timeCost: 3, parallelism: 1 }))).toBe(
    true,
  );
  expect(isOutdated(await hash("same password", { algorithm: 1 }))).toBe(true);
});
