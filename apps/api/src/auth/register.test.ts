import { defaultStages } from "@jobtracker/contracts";
import { findUserByEmail, findUserCredential, listStages } from "@jobtracker/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { listAudit } from "../audit/service.ts";
import { callAuth, signUp, startedSession } from "./factory.ts";

const password = "correct horse battery staple";
const DAY_MS = 86_400_000;

const register = (platform: TestPlatform, email: string) =>
  callAuth(platform).auth.register({ email, password, displayName: email });

describe("on a server with open registration", () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await openTestPlatform();
    await signUp(platform);
  });
  afterAll(() => platform.close());

  test("a person gets an account, a session, a data key and the default stages", async () => {
    const { call, auth } = callAuth(platform);
    const before = Date.now();
    const { user } = await auth.register({ email: "Grace@Example.org", password, displayName: " Grace " });
    expect(user).toMatchObject({
      email: "Grace@Example.org",
      displayName: "Grace",
      role: "member",
      timeZone: "UTC",
      version: 1,
    });
    const { sessionId, expiresAt } = startedSession(call);
    expect(sessionId).toMatch(/^[a-z2-7]{40}$/);
    expect(Date.parse(expiresAt) - before).toBeGreaterThanOrEqual(90 * DAY_MS);
    const { database, keyring } = platform;
    expect(await keyring.dataKey(database.read, user.id)).toBeDefined();
    const stages = await listStages(database.read, { userId: user.id });
    expect(stages.map(({ stageKey }) => stageKey)).toEqual(defaultStages.map(({ key }) => key));
  });

  test("the time zone that the person names is theirs", async () => {
    const { account } = await signUp(platform, { timeZone: "Europe/Zurich" });
    expect(account.timeZone).toBe("Europe/Zurich");
  });

  test("a known address is refused, whatever its case, and the first account stays as it is", async () => {
    const { account } = await signUp(platform, { email: "twice@example.org" });
    await expect(register(platform, "TWICE@example.org")).rejects.toMatchObject({
      cause: { code: "CONFLICT", issues: [{ path: ["email"] }] },
    });
    expect((await findUserByEmail(platform.database.read, "twice@example.org"))?.userId).toBe(account.id);
  });

  test("of two who register one address at once, one is refused", async () => {
    const outcomes = await Promise.allSettled([
      register(platform, "race@example.org"),
      register(platform, "Race@example.org"),
    ]);
    const [refused] = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: { cause: { code: "CONFLICT", issues: [{ path: ["email"] }] } } });
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("the registration is in the person's own chain, without password or secrets", async () => {
    const { actor, sessionId, account } = await signUp(platform);
    const context = {
      ...callAuth(platform).call,
      actor,
      db: platform.database.read,
      now: platform.now().toISOString(),
    };
    const { items } = await listAudit(context, { limit: 10 });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      event: "account.registered",
      operation: "auth.register",
      credential: { kind: "session", id: actor.credential.id },
    });
    expect(items[0]?.differences).toContainEqual({
      table: "User",
      id: account.id,
      field: "email",
      after: account.email,
    });
    const text = JSON.stringify(items);
    const credential = await findUserCredential(platform.database.read, account.id);
    for (const secret of [password, sessionId, credential?.passwordHash, "argon2", "Hash"]) {
      expect(text).not.toContain(secret);
    }
  });

  test.each([
    ["a short password", { password: "short" }],
    ["a password of 201 characters", { password: "x".repeat(201) }],
    ["what is no address", { email: "nobody" }],
    ["an address of 255 characters", { email: `${"x".repeat(243)}@example.org` }],
    ["an empty name", { displayName: "  " }],
    ["NUL in the name", { displayName: "A\0" }],
    ["half a surrogate pair in the name", { displayName: "A\ud800" }],
    ["an unknown time zone", { timeZone: "Moon/Base" }],
    ["an unknown field", { role: "administrator" }],
  ])("%s is refused", async (_what, bad) => {
    const input = { email: "bad@example.org", password, displayName: "Bad", ...bad };
    await expect(callAuth(platform).auth.register(input)).rejects.toMatchObject({
      cause: { code: "INVALID_INPUT" },
    });
  });
});

describe("the first account", () => {
  test("becomes administrator, and only one does when several register at once", async () => {
    await using platform = await openTestPlatform();
    const people = await Promise.all(
      ["a", "b", "c"].map((name) => register(platform, `${name}@example.org`)),
    );
    expect(people.map(({ user }) => user.role).toSorted()).toEqual(["administrator", "member", "member"]);
    expect((await signUp(platform)).account.role).toBe("member");
  });

  test.each([
    ["closed", /closed/],
    ["invite", /invitation/],
  ])("is made although registration is %s, and no other", async (REGISTRATION, sentence) => {
    await using platform = await openTestPlatform({ environment: { REGISTRATION } });
    const outcomes = await Promise.allSettled(
      ["a", "b"].map((name) => register(platform, `${name}@example.org`)),
    );
    const roles = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value.user.role] : []));
    expect(roles).toEqual(["administrator"]);
    for (const email of ["c@example.org", "a@example.org"]) {
      await expect(register(platform, email)).rejects.toMatchObject({
        message: expect.stringMatching(sentence),
        cause: { code: "FORBIDDEN" },
      });
    }
  });
});
