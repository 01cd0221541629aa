import { expect, test } from "vitest";
import { readOptions, UnknownOption } from "./options.ts";

test("everything is measured three times unless less is asked for", () => {
  const { timing, surfaces, cells, synchronous } = readOptions([]);
  expect([timing.rounds, timing.seconds, surfaces.length, cells.length]).toEqual([3, 10, 5, 6]);
  expect(synchronous).toEqual(["NORMAL", "FULL"]);
});

test("an MCP call is measured beside the REST call that it is held against", () => {
  expect(readOptions(["--only", "mcp", "--quick"]).surfaces).toEqual(["rest", "mcp", "mcp-2025"]);
});

test("a profile is asked for by surface and cell", () => {
  expect(readOptions(["--profile", "floor/list"]).profile).toEqual({ surface: "floor", cell: "list" });
});

test.each([
  [["--fast"]],
  [["--only", "soap"]],
  [["--profile", "rest/everything"]],
  [["--synchronous", "off"]],
])("%j is refused", (args) => {
  expect(() => readOptions(args)).toThrow(UnknownOption);
});
