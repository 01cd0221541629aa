import type { AppError, AppErrorCode } from "@jobtracker/contracts";
import { listAuditRows } from "@jobtracker/db";
import { createPerson } from "@jobtracker/db/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { toAppError } from "../errors.ts";
import { anonymous, openTestPlatform, personActor, type TestPlatform, testCall } from "../testing/index.ts";
import { probeRouter } from "../testing/probe.ts";
import { trpc } from "../trpc.ts";
import { createRateLimiter } from "./rate-limit.ts";

let platform: TestPlatform;
let userId: number;
const steps: string[] = [];
const createCaller = trpc.createCallerFactory(probeRouter((step) => void steps.push(step)));

beforeAll(async () => {
  platform = await openTestPlatform();
  userId = await platform.database.transaction(async (tx) => {
    const user = await createPerson(tx);
    await platform.keyring.createDataKey(tx, user.userId, user.createdDate);
    return user.userId;
  });
});
afterAll(() => platform.close());
beforeEach(() => void steps.splice(0));

const caught = async (work: Promise<unknown>): Promise<AppError> => {
  try {
    await work;
  } catch (error) {
    return toAppError(error);
  }
  throw new Error("It was not refused");
};

const codeOf = async (work: Promise<unknown>): Promise<AppErrorCode> => (await caught(work)).code;

const caller = (options: Parameters<typeof testCall>[1] = {}) =>
  createCaller(testCall(platform, { actor: personActor(userId), ...options }));

const auditRows = () => listAuditRows(platform.database.read, { userId }, { limit: 100, before: undefined });

describe("the order of the policy", () => {
  const strict = (points: number) => ({
    ...platform,
    rateLimiter: createRateLimiter({ standard: points, credentials: points, fetch: points }),
  });
  const bad = { text: "much too long" };

  test("the rate limit comes before the permission", async () => {
    const call = () => createCaller(testCall(limited, { actor: anonymous })).probe.read(bad);
    const limited = strict(1);
    expect(await codeOf(call())).toBe("UNAUTHENTICATED");
    const refusal = await caught(call());
    expect(refusal.code).toBe("RATE_LIMITED");
    expect(refusal.retryAfter).toBeGreaterThan(0);
  });

  test("the permission comes before the input", async () => {
    expect(await codeOf(caller({ actor: anonymous }).probe.read(bad))).toBe("UNAUTHENTICATED");
    expect(await codeOf(caller({ actor: personActor(userId, ["job:write"]) }).probe.read(bad))).toBe(
      "FORBIDDEN",
    );
  });

  test("the input comes before idempotency", async () => {
    const error = await caught(caller({ idempotencyKey: "é" }).probe.write(bad));
    expect(error.issues).toEqual([{ path: ["text"], message: expect.any(String) }]);
  });

  test("idempotency comes before prepare, and prepare before apply", async () => {
    expect(await codeOf(caller({ idempotencyKey: "é" }).probe.write({ text: "a" }))).toBe("INVALID_INPUT");
    expect(steps).toEqual([]);
    await caller().probe.write({ text: "a" });
    expect(steps).toEqual(["prepare", "apply"]);
  });

  test("a call tells its surface the state of its limit", async () => {
    const call = testCall(strict(5), { actor: personActor(userId) });
    await createCaller(call).probe.read({ text: "a" });
    expect(call.limits).toMatchObject([{ limit: 5, remaining: 4, resetSeconds: 60 }]);
  });
});

describe("permission", () => {
  test("a token never reaches what only a session may do", async () => {
    const all = personActor(userId, ["account:read", "job:read", "job:write", "audit:read"]);
    expect(await codeOf(caller({ actor: all }).probe.secret({}))).toBe("FORBIDDEN");
  });
});

describe("the transaction", () => {
  test("a mutation's effect, its audit row and its answer are committed together", async () => {
    const before = (await auditRows()).length;
    await caller().probe.write({ text: "b" });
    const [last, ...others] = await auditRows();
    expect(others).toHaveLength(before);
    expect(last).toMatchObject({
      event: "probe.written",
      operationName: "probe.write",
      targetId: 7,
      clientKind: "rest",
    });
  });

  test("a handler that breaks leaves neither effect nor audit row", async () => {
    const before = await auditRows();
    expect(await codeOf(caller().probe.write({ text: "c", fail: true }))).toBe("INTERNAL");
    expect(await auditRows()).toEqual(before);
  });

  test("an answer that breaks its contract is not committed", async () => {
    const before = await auditRows();
    expect(await codeOf(caller().probe.write({ text: "12345" }))).toBe("INTERNAL");
    expect(await auditRows()).toEqual(before);
  });

  test("the difference in the audit is sealed: its words are not in the database", async () => {
    await caller().probe.write({ text: "zebr" });
    const [row] = await auditRows();
    const sealed = Buffer.from(row?.difference ?? []);
    expect(sealed.length).toBeGreaterThan(0);
    expect(sealed.includes("zebr")).toBe(false);
  });
});

describe("idempotency", () => {
  test("the same key and input give the first answer without a second effect", async () => {
    const first = await caller({ idempotencyKey: "k1" }).probe.write({ text: "d" });
    const rows = (await auditRows()).length;
    steps.splice(0);
    expect(await caller({ idempotencyKey: "k1" }).probe.write({ text: "d" })).toEqual(first);
    expect(steps).toEqual([]);
    expect(await auditRows()).toHaveLength(rows);
  });

  test("the same key with other input is refused", async () => {
    await caller({ idempotencyKey: "k2" }).probe.write({ text: "e" });
    expect(await codeOf(caller({ idempotencyKey: "k2" }).probe.write({ text: "f" }))).toBe(
      "IDEMPOTENCY_REUSED",
    );
  });

  test("a second request while the first is being worked on is refused", async () => {
    const both = [1, 2].map(() => caller({ idempotencyKey: "k3" }).probe.write({ text: "g" }));
    const results = await Promise.allSettled(both);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(toAppError(refused[0]?.reason).code).toBe("IDEMPOTENCY_IN_FLIGHT");
  });

  test("a failed request leaves its key free", async () => {
    await caught(caller({ idempotencyKey: "k4" }).probe.write({ text: "h", fail: true }));
    await expect(caller({ idempotencyKey: "k4" }).probe.write({ text: "h" })).resolves.toMatchObject({
      text: "h",
    });
  });

  test("an answer with a secret is never repeated", async () => {
    await caller({ idempotencyKey: "k5" }).probe.secret({});
    expect(await codeOf(caller({ idempotencyKey: "k5" }).probe.secret({}))).toBe("IDEMPOTENCY_COMPLETED");
  });
});
