import { findUserCredential, listUserSessions, updateUserCredential } from "@jobtracker/db";
import * as argon2 from "@node-rs/argon2";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { authenticateSession } from "./authenticate.ts";
import { callAuth, type SignedUp, signInAgain, signUp, startedSession } from "./factory.ts";
import { applyLogin, prepareLogin } from "./login.ts";
import { hashPassword, isOutdated } from "./password.ts";

// Passes every call on; only counts them.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

let platform: TestPlatform;
let ada: SignedUp;
beforeAll(async () => {
  platform = await openTestPlatform();
  ada = await signUp(platform, { email: "ada@example.org" });
});
afterAll(() => platform.close());
beforeEach(() => vi.clearAllMocks());

const login = (email: string, password: string) => callAuth(platform).auth.login({ email, password });

const setHash = async (passwordHash: string) => {
  const { database } = platform;
  const credential = await findUserCredential(database.read, ada.account.id);
  const expectedVersion = credential?.rowVersionNo ?? 0;
  const change = { userId: ada.account.id, expectedVersion, passwordHash, now: platform.now().toISOString() };
  await database.transaction((tx) => updateUserCredential(tx, change));
};

test("the right password begins a new session, whatever the case of the address", async () => {
  const { call, auth } = callAuth(platform);
  const { user } = await auth.login({ email: "ADA@Example.ORG", password: ada.password });
  expect(user).toEqual(ada.account);
  const { sessionId } = startedSession(call);
  expect(sessionId).not.toBe(ada.sessionId);
  expect(await authenticateSession(platform, sessionId)).toMatchObject({ userId: ada.account.id });
});

const wrong = [
  ["a wrong password", "ada@example.org", "wrong password"],
  ["an empty password", "ada@example.org", ""],
  ["an unknown address", "nobody@example.org", "wrong password"],
  ["an unknown address with a known password", "nobody@example.org", "correct horse battery staple"],
  ["what is no address", "nobody", "wrong password"],
  ["an empty address", "", "wrong password"],
  ["NUL in the address", "ada@example.org\0", "correct horse battery staple"],
  ["half a surrogate pair in the address", "\ud800", "wrong password"],
  ["an address that grows when normalised", "\ufdfa".repeat(254), "wrong password"],
] as const;

test.each(wrong)("%s gets the same answer after exactly one verification", async (_what, email, password) => {
  await expect(login(email, password)).rejects.toMatchObject({
    message: "The address or the password is wrong.",
    cause: { code: "UNAUTHENTICATED", issues: [], details: {} },
  });
  expect(argon2.verify).toHaveBeenCalledTimes(1);
  expect(argon2.hash).not.toHaveBeenCalled();
});

test("the verification for an unknown address costs what that for a known one costs", async () => {
  await expect(login("ada@example.org", "wrong password")).rejects.toThrow();
  await expect(login("nobody@example.org", "wrong password")).rejects.toThrow();
  const [known, unknown] = vi.mocked(argon2.verify).mock.calls.map(([hash]) => argon2.parseOptions(hash));
  expect(unknown).toEqual(known);
});

test("a password hash of other costs is renewed at the next login", async () => {
  await setHash(await argon2.hash(ada.password, { memoryCost: 8192, timeCost: 1, parallelism: 1 }));
  vi.clearAllMocks();
  await login("ada@example.org", ada.password);
  const renewed = await findUserCredential(platform.database.read, ada.account.id);
  expect(isOutdated(renewed?.passwordHash ?? "")).toBe(false);
  vi.clearAllMocks();
  await login("ada@example.org", ada.password);
  expect(argon2.hash).not.toHaveBeenCalled();
});

test("no session begins if the password is changed while it is verified", async () => {
  const { call } = callAuth(platform);
  const context = {
    ...call,
    actor: { kind: "anonymous", client: "web" } as const,
    db: platform.database.read,
    now: platform.now().toISOString(),
  };
  const input = { email: "ada@example.org", password: ada.password };
  const verified = await prepareLogin(context, input);
  const sessions = await listUserSessions(platform.database.read, ada.account.id);
  await setHash(await hashPassword("another password"));
  const applied = platform.database.transaction((tx) => applyLogin({ ...context, db: tx }, input, verified));
  await expect(applied).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(await listUserSessions(platform.database.read, ada.account.id)).toEqual(sessions);
  await setHash(await hashPassword(ada.password));
});

test("every device has a session of its own, and logging out ends only one", async () => {
  const phone = await signInAgain(platform, ada);
  const { call, auth } = callAuth(platform, phone.actor);
  await auth.logout({});
  expect(call.sessions).toEqual([{ kind: "end" }]);
  expect(await authenticateSession(platform, phone.sessionId)).toBeUndefined();
  expect(await authenticateSession(platform, ada.sessionId)).toBeDefined();
});
