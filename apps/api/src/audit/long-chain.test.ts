import { expect, test, vi } from "vitest";
import { signUp } from "../../test/person.ts";
import { appendAuditEntry } from "../_kit/policy/audit.ts";
import { openTestPlatform } from "../_kit/testing/index.ts";

// Thousands of statements, one after the other, take a server far longer than the embedded engine.
vi.setConfig({ testTimeout: 180_000 });

test("verifying a long chain lets other requests in between", async () => {
  await using platform = await openTestPlatform();
  const { userId, api } = await signUp(platform);
  await platform.database.transaction(async (tx) => {
    for (let count = 0; count < 2500; count++) {
      await appendAuditEntry(tx, platform.keyring, {
        userId,
        event: "test.done",
        operationName: "test",
        targetId: null,
        client: "system",
        credential: { kind: "none", id: null },
        requestId: "test",
        occurredDate: platform.now().toISOString(),
        differences: [],
      });
    }
  });
  let turns = 0;
  const turn = () => {
    turns += 1;
    pending = setImmediate(turn);
  };
  let pending = setImmediate(turn);
  const chain = await api.audit.verify({});
  clearImmediate(pending);
  expect(chain).toMatchObject({ valid: true, entries: 2500 });
  expect(turns).toBeGreaterThanOrEqual(2);
});
