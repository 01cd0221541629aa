import type { Scope } from "@jobtracker/contracts";
import { findApiToken, listApiTokens } from "@jobtracker/db";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { listAudit } from "../audit/service.ts";
import { authenticateToken } from "./authenticate.ts";
import { callAuth, type SignedUp, signUp } from "./factory.ts";
import { hashSecret } from "./secret-hash.ts";

const START = Date.parse("2026-01-31T12:00:00.000Z");
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let time = START;
let platform: TestPlatform;
let ada: SignedUp;
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => new Date(time) });
});
afterAll(() => platform.close());
beforeEach(async () => {
  time = START;
  ada = await signUp(platform);
});

const inDays = (days: number) => new Date(START + days * DAY_MS).toISOString();
const authOf = ({ actor }: SignedUp) => callAuth(platform, actor).auth;
const create = (options: { scopes?: Scope[]; expiresAt?: string; name?: string } = {}) =>
  authOf(ada).createToken({ name: "Script", scopes: ["job:read"], ...options });
const authenticate = (token: string) => authenticateToken(platform, token);

test("a token is shown once; its hash and first characters are stored", async () => {
  const { token, ...listed } = await create({ scopes: ["job:write", "job:read", "job:write"] });
  expect(token).toMatch(/^jt_pat_[\w-]{43}$/);
  expect(listed).toMatchObject({
    name: "Script",
    prefix: token.slice(0, 13),
    scopes: ["job:write", "job:read"],
    createdAt: inDays(0),
    expiresAt: null,
    lastUsedAt: null,
    revokedAt: null,
  });
  const [row] = await listApiTokens(platform.database.read, ada.account.id);
  expect(row?.tokenHash).toBe(hashSecret(token));
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await authOf(ada).listTokens({})).toEqual({ items: [listed], nextCursor: null });
});

test("the audit has neither the token nor its hash", async () => {
  const { token } = await create();
  const { call } = callAuth(platform);
  const context = { ...call, actor: ada.actor, db: platform.database.read, now: inDays(0) };
  const [entry] = (await listAudit(context, { limit: 1 })).items;
  expect(entry).toMatchObject({ event: "token.created", credential: { kind: "session" } });
  expect(JSON.stringify(entry)).not.toContain(token);
  expect(JSON.stringify(entry)).not.toContain(hashSecret(token));
});

test("a token tells who the person is and what it may do", async () => {
  const { token, id } = await create({ scopes: ["job:read", "audit:read"] });
  expect(await authenticate(token)).toEqual({
    userId: ada.account.id,
    role: ada.account.role,
    timeZone: "UTC",
    credential: { kind: "token", id: String(id), scopes: ["job:read", "audit:read"] },
  });
  const [letter = ""] = token.slice(-1);
  const other = `${token.slice(0, -1)}${letter === "A" ? "B" : "A"}`;
  for (const unknown of [other, `${token} `, token.toUpperCase(), hashSecret(token), "", "\0", "jt_pat_"]) {
    expect(await authenticate(unknown)).toBeUndefined();
  }
});

test("an expiry with an offset is kept in UTC, and the token proves nothing from then on", async () => {
  const { token, expiresAt } = await create({ expiresAt: "2026-02-01T13:00:00+01:00" });
  expect(expiresAt).toBe("2026-02-01T12:00:00.000Z");
  time = START + DAY_MS - 1;
  expect(await authenticate(token)).toBeDefined();
  time = START + DAY_MS;
  expect(await authenticate(token)).toBeUndefined();
});

test.each([
  ["now", inDays(0)],
  ["in the past", inDays(-1)],
  ["more than 366 days away", inDays(366.001)],
  ["in another age", "9999-12-31T23:59:59Z"],
  ["no instant", "tomorrow"],
  ["an impossible day", "2026-02-30T00:00:00Z"],
])("an expiry that is %s is refused", async (_what, expiresAt) => {
  await expect(create({ expiresAt })).rejects.toMatchObject({
    cause: { code: "INVALID_INPUT", issues: [{ path: ["expiresAt"] }] },
  });
});

test("the longest life of a token is 366 days", async () => {
  expect((await create({ expiresAt: inDays(366) })).expiresAt).toBe(inDays(366));
});

test("a revoked token proves nothing, and revoking it again changes nothing", async () => {
  const { token, id } = await create();
  const revoked = await authOf(ada).revokeToken({ id });
  expect(revoked.revokedAt).toBe(inDays(0));
  expect(await authenticate(token)).toBeUndefined();
  time = START + DAY_MS;
  expect(await authOf(ada).revokeToken({ id })).toEqual(revoked);
});

test("another person's token is not there", async () => {
  const { id, token } = await create();
  const stranger = await signUp(platform);
  await expect(authOf(stranger).revokeToken({ id })).rejects.toMatchObject({ cause: { code: "NOT_FOUND" } });
  expect((await authOf(stranger).listTokens({})).items).toEqual([]);
  expect(await authenticate(token)).toBeDefined();
});

test("a person has at most 50 tokens that work", async () => {
  const tokens = await Promise.all(Array.from({ length: 49 }, () => create()));
  await create({ expiresAt: inDays(1) });
  await expect(create()).rejects.toMatchObject({ cause: { code: "CONFLICT" } });
  const [{ id } = { id: undefined }] = tokens;
  if (id !== undefined) await authOf(ada).revokeToken({ id });
  await create();
  await expect(create()).rejects.toMatchObject({ cause: { code: "CONFLICT" } });
  time = START + DAY_MS;
  await create();
});

test("the use of a token is noted aside, at most once a minute", async () => {
  const { token, id } = await create();
  const lastUsed = async () => {
    const row = await findApiToken(platform.database.read, { userId: ada.account.id, apiTokenId: id });
    return row?.lastUsedDate ?? null;
  };
  await authenticate(token);
  await vi.waitFor(async () => expect(await lastUsed()).toBe(inDays(0)), { timeout: 10_000 });
  const transaction = vi.spyOn(platform.database, "transaction");
  time = START + MINUTE_MS - 1;
  await authenticate(token);
  expect(transaction).not.toHaveBeenCalled();
  time = START + MINUTE_MS;
  await authenticate(token);
  transaction.mockRestore();
  await vi.waitFor(async () => expect(await lastUsed()).toBe(new Date(time).toISOString()), {
    timeout: 10_000,
  });
});

test("a token is valid although its use cannot be noted", async () => {
  const { token } = await create();
  const refused = vi.spyOn(platform.database, "transaction").mockRejectedValue(new Error("read-only"));
  expect(await authenticate(token)).toBeDefined();
  refused.mockRestore();
});
