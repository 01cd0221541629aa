import { expect, test } from "vitest";
import { groups } from "./check.ts";
import { readOptions, UnknownOption } from "./options.ts";

const selected = (...args: string[]) => groups.filter(readOptions(args).runs);

test("everything runs without options", () => {
  expect(selected()).toEqual(groups);
});

test("--only and --skip choose groups and can be repeated", () => {
  expect(selected("--only", "unit", "--only", "style")).toEqual(["style", "unit"]);
  expect(selected("--skip", "e2e")).not.toContain("e2e");
});

test.each([[["--only", "units"]], [["--fast"]], [["unit"]]])("%j is refused", (args) => {
  expect(() => readOptions(args)).toThrow(UnknownOption);
});
