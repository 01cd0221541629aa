import { expect, test } from "vitest";
import { readWish } from "./wish.ts";

test("a wish is an address of this app", () => {
  expect(readWish("/jobs/3?edit=1")).toBe("/jobs/3?edit=1");
});

test.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "jobs", 7])(
  "%s is no wish",
  (wish) => {
    expect(readWish(wish)).toBeUndefined();
  },
);
