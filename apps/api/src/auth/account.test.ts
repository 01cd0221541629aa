import { scopes } from "@jobtracker/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { listAudit } from "../audit/service.ts";
import { authenticateSession } from "./authenticate.ts";
import { callAuth, type SignedUp, signInAgain, signUp } from "./factory.ts";

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());

const differencesOf = async ({ actor }: SignedUp) => {
  const now = platform.now().toISOString();
  const context = { ...callAuth(platform).call, actor, db: platform.database.read, now };
  return (await listAudit(context, { limit: 1 })).items[0];
};

test("a person reads their account, and what their session or token may do", async () => {
  const { account, actor } = await signUp(platform, { timeZone: "Asia/Tokyo" });
  expect(await callAuth(platform, actor).auth.me({})).toEqual(account);
  const { auth } = callAuth(platform, actor);
  expect(await auth.connection({})).toEqual({ credential: "session", scopes });
  const token = { ...actor, credential: { kind: "token", id: "1", scopes: ["job:read"] } } as const;
  expect(await callAuth(platform, token).auth.connection({})).toEqual({
    credential: "token",
    scopes: ["job:read"],
  });
});

test("name and time zone change from the expected version; an absent field stays", async () => {
  const ada = await signUp(platform);
  const { auth } = callAuth(platform, ada.actor);
  expect(await auth.updateMe({ displayName: "Countess", expectedVersion: 1 })).toMatchObject({
    displayName: "Countess",
    timeZone: "UTC",
    version: 2,
  });
  await expect(auth.updateMe({ timeZone: "Asia/Tokyo", expectedVersion: 1 })).rejects.toMatchObject({
    cause: { code: "VERSION_CONFLICT", details: { currentVersion: 2 } },
  });
  await auth.updateMe({ timeZone: "Asia/Tokyo", expectedVersion: 2 });
  expect(await auth.me({})).toMatchObject({ displayName: "Countess", timeZone: "Asia/Tokyo", version: 3 });
  expect((await authenticateSession(platform, ada.sessionId))?.timeZone).toBe("Asia/Tokyo");
  expect(await differencesOf(ada)).toMatchObject({
    event: "account.updated",
    targetId: ada.account.id,
    differences: [
      { field: "timeZone", before: "UTC", after: "Asia/Tokyo" },
      { field: "rowVersionNo", before: 2, after: 3 },
    ],
  });
});

test("a wrong current password changes nothing", async () => {
  const ada = await signUp(platform);
  const { auth } = callAuth(platform, ada.actor);
  const change = { currentPassword: "wrong password", newPassword: "another password" };
  await expect(auth.changePassword(change)).rejects.toMatchObject({
    cause: { code: "FORBIDDEN", issues: [{ path: ["currentPassword"] }] },
  });
  await signInAgain(platform, ada);
});

test("a changed password ends every other session, and is the only one from then on", async () => {
  const ada = await signUp(platform);
  const phone = await signInAgain(platform, ada);
  const stranger = await signUp(platform);
  const change = { currentPassword: ada.password, newPassword: "another password" };
  await callAuth(platform, ada.actor).auth.changePassword(change);
  expect(await authenticateSession(platform, ada.sessionId)).toBeDefined();
  expect(await authenticateSession(platform, phone.sessionId)).toBeUndefined();
  expect(await authenticateSession(platform, stranger.sessionId)).toBeDefined();
  await expect(signInAgain(platform, ada)).rejects.toMatchObject({ cause: { code: "UNAUTHENTICATED" } });
  await signInAgain(platform, { ...ada, password: "another password" });
});

test("the audit says that the password was changed, and nothing of it", async () => {
  const ada = await signUp(platform);
  await signInAgain(platform, ada);
  const change = { currentPassword: ada.password, newPassword: "another password" };
  await callAuth(platform, ada.actor).auth.changePassword(change);
  const entry = await differencesOf(ada);
  expect(entry?.event).toBe("account.password_changed");
  const fields = new Set(entry?.differences?.map(({ table, field }) => `${table}.${field}`));
  expect([...fields].toSorted()).toEqual([
    "UserCredential.passwordSetDate",
    "UserCredential.rowVersionNo",
    "UserSession.absoluteExpiresDate",
    "UserSession.createdDate",
    "UserSession.expiresDate",
  ]);
});

test("of two changes of one password at once, one is refused", async () => {
  const ada = await signUp(platform);
  const change = (newPassword: string) =>
    callAuth(platform, ada.actor).auth.changePassword({ currentPassword: ada.password, newPassword });
  const outcomes = await Promise.allSettled([change("first new password"), change("second new password")]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("without a session nothing of an account can be managed", async () => {
  const { actor } = await signUp(platform);
  const token = { ...actor, credential: { kind: "token", id: "1", scopes: [...scopes] } } as const;
  const anonymous = callAuth(platform).auth;
  const program = callAuth(platform, token).auth;
  const attempts = [
    (auth: typeof anonymous) => auth.logout({}),
    (auth: typeof anonymous) => auth.updateMe({ displayName: "X", expectedVersion: 1 }),
    (auth: typeof anonymous) => auth.changePassword({ currentPassword: "x", newPassword: "0123456789" }),
    (auth: typeof anonymous) => auth.createToken({ name: "X", scopes: ["job:read"] }),
    (auth: typeof anonymous) => auth.listTokens({}),
  ];
  for (const attempt of attempts) {
    await expect(attempt(anonymous)).rejects.toMatchObject({ cause: { code: "UNAUTHENTICATED" } });
    await expect(attempt(program)).rejects.toMatchObject({ cause: { code: "FORBIDDEN" } });
  }
});
