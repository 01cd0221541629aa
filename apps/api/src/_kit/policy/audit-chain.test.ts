import { expect, test } from "vitest";
import { CHAIN_START, type ChainedRow, rowHash } from "./audit-chain.ts";

// Chains that are stored were made with these: another value would break each of them.
test("the hash of a row stays what it was, in whatever order its fields come", () => {
  const row: ChainedRow = {
    difference: new Uint8Array([0, 1, 250, 255]),
    occurredDate: "2026-01-31T12:00:00.000Z",
    requestId: "r-1",
    credentialId: "12",
    credentialKind: "token",
    clientKind: "rest",
    targetId: 5,
    targetType: "application",
    operationName: "applications.move",
    event: "application.moved",
    userId: 3,
    previousHash: CHAIN_START,
    sequenceNo: 1,
    chainNo: 3,
  };
  expect(rowHash(row)).toBe("bc24eb83472ede7788fb2c2fb570cea0fa5d18a1e841825a578fd56a45352244");
  const nobodys = { difference: null, userId: null, targetId: null, targetType: null, credentialId: null };
  expect(rowHash({ ...row, ...nobodys, chainNo: 0 })).toBe(
    "8d0a641f41d2dfb61f1300909a885e4702971f34a7ae55cc0fa4f79a5a63da98",
  );
});
