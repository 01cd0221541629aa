import { expect, test } from "vitest";
import { findRefusedLicences, isAllowed } from "./licences.ts";

test.each(["MIT", "(MIT OR CC0-1.0)", "(GPL-3.0-only OR MIT)", "MIT AND ISC"])(
  "%s may be used",
  (expression) => {
    expect(isAllowed(expression)).toBe(true);
  },
);

test.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "SEE LICENSE IN LICENSE", "UNLICENSED", ""])(
  "%s may not be used",
  (expression) => {
    expect(isAllowed(expression)).toBe(false);
  },
);

test("a package that names no licence is refused by name", () => {
  const installed = {
    name: "left",
    version: "1.0.0",
    folder: "/",
    platformBuild: false,
    homepage: undefined,
  };
  expect(findRefusedLicences([{ ...installed, license: undefined }])).toEqual([
    "left 1.0.0: names no licence",
  ]);
});
