import { insertAuditRow, type NewAuditRow } from "@jobtracker/db";
import { createPerson } from "@jobtracker/db/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CHAIN_START } from "../_kit/policy/audit-chain.ts";
import { openTestPlatform, personActor, type TestPlatform, testCall } from "../_kit/testing/index.ts";
import { probeRouter } from "../_kit/testing/probe.ts";
import { trpc } from "../_kit/trpc.ts";
import { auditRouter } from "./router.ts";

let platform: TestPlatform;
let userId: number;

beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  userId = await platform.database.transaction(async (tx) => {
    const person = await createPerson(tx);
    await platform.keyring.createDataKey(tx, person.userId, person.createdDate);
    return person.userId;
  });
});

const probes = trpc.createCallerFactory(probeRouter(() => undefined));
const audits = trpc.createCallerFactory(trpc.router({ audit: auditRouter }));
const call = () => testCall(platform, { actor: personActor(userId) });
const write = (text: string) => probes(call()).probe.write({ text });
const list = (input = {}) => audits(call()).audit.list(input);
const verify = () => audits(call()).audit.verify({});

describe("the list", () => {
  test("shows who did what to which field, newest first", async () => {
    await write("one");
    await write("two");
    const { items } = await list();
    expect(items.map(({ sequence }) => sequence)).toEqual([2, 1]);
    expect(items[0]).toMatchObject({
      event: "probe.written",
      operation: "probe.write",
      targetType: "probe",
      targetId: 7,
      client: "rest",
      credential: { kind: "session", id: "1" },
      differences: [{ table: "Probe", id: 7, field: "text", after: "two" }],
    });
  });

  test("is walked page by page, every entry once", async () => {
    for (const text of ["a", "b", "c", "d", "e"]) await write(text);
    const seen: number[] = [];
    let cursor: string | null | undefined;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ sequence }) => sequence));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  test("is filtered by event, target, client and time", async () => {
    await write("a");
    const count = async (filter: object) => (await list(filter)).items.length;
    expect(await count({ event: "probe.written", targetType: "probe", targetId: 7, client: "rest" })).toBe(1);
    expect(await count({ targetId: 8 })).toBe(0);
    expect(await count({ client: "mcp" })).toBe(0);
    expect(await count({ from: "2099-01-01T00:00:00+02:00" })).toBe(0);
    expect(await count({ to: "2000-01-01T00:00:00Z" })).toBe(0);
  });

  test("shows nobody else's entries", async () => {
    await write("a");
    const other = await platform.database.transaction(async (tx) => {
      const person = await createPerson(tx);
      await platform.keyring.createDataKey(tx, person.userId, person.createdDate);
      return person.userId;
    });
    const theirs = audits(testCall(platform, { actor: personActor(other) }));
    expect((await theirs.audit.list({})).items).toEqual([]);
  });
});

describe("the chain", () => {
  test("is whole after many writes at once", async () => {
    await Promise.all(["a", "b", "c", "d", "e", "f", "g", "h"].map(write));
    expect(await verify()).toMatchObject({ valid: true, entries: 8, brokenAt: null });
  });

  test("of a new person is whole and empty", async () => {
    expect(await verify()).toEqual({ valid: true, entries: 0, brokenAt: null, reason: null, lastHash: null });
  });

  const forged = (row: Partial<NewAuditRow>): NewAuditRow => ({
    chainNo: userId,
    sequenceNo: 1,
    previousHash: CHAIN_START,
    rowHash: "f".repeat(64),
    userId,
    event: "probe.written",
    operationName: "probe.write",
    targetType: null,
    targetId: null,
    clientKind: "rest",
    credentialKind: "none",
    credentialId: null,
    requestId: "forged",
    occurredDate: "2026-01-31T12:00:00.000Z",
    difference: null,
    ...row,
  });

  test.each([
    ["whose content does not fit its hash", {}, 1],
    ["that leaves a gap", { sequenceNo: 2 }, 1],
    ["that does not name the entry before it", { previousHash: "a".repeat(64) }, 1],
  ])("is broken by an entry %s", async (_what, row, brokenAt) => {
    await platform.database.transaction((tx) => insertAuditRow(tx, forged(row)));
    expect(await verify()).toMatchObject({ valid: false, brokenAt, reason: expect.any(String) });
  });
});
