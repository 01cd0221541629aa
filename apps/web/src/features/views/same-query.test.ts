import { expect, test } from "vitest";
import { isEmptyQuery, sameQuery } from "./same-query.ts";

test("queries are the same in whatever order their parameters stand", () => {
  expect(sameQuery({ search: "cook", silent: 14 }, { silent: 14, search: "cook" })).toBe(true);
});

test("another value, another type, or one parameter more is another query", () => {
  expect(sameQuery({ silent: 14 }, { silent: 30 })).toBe(false);
  expect(sameQuery({ search: "14" }, { search: 14 })).toBe(false);
  expect(sameQuery({ silent: 14 }, { silent: 14, remote: "remote" })).toBe(false);
  expect(sameQuery({ tags: ["a", "b"] }, { tags: ["b", "a"] })).toBe(false);
});

test("a query without parameters is empty", () => {
  expect(isEmptyQuery({})).toBe(true);
  expect(isEmptyQuery({ deleted: false })).toBe(false);
});
