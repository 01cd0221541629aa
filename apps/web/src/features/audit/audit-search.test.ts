import { expect, test } from "vitest";
import { auditInput, readAuditSearch } from "./audit-search.ts";

test("days begin and end where the person is, also when the clocks change", () => {
  expect(auditInput({ from: "2026-03-29", to: "2026-03-29" }, "Europe/Zurich")).toEqual({
    from: "2026-03-28T23:00:00.000Z",
    to: "2026-03-29T21:59:59.999Z",
  });
  expect(auditInput({ from: "2026-01-01" }, "America/New_York")).toEqual({
    from: "2026-01-01T05:00:00.000Z",
  });
});

test("what makes no sense in the address is left out", () => {
  expect(readAuditSearch({ event: "toString", client: "mcp", from: "yesterday", to: "2026-01-02" })).toEqual({
    client: "mcp",
    to: "2026-01-02",
  });
});
