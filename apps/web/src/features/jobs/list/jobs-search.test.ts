import { expect, test } from "vitest";
import { isFiltered, readJobsSearch } from "./jobs-search.ts";

test("an address is read, and what makes no sense in it is left out", () => {
  const search = { search: 2026, remote: "remote", tags: ["Dream", "Near"], pay: 90000, currency: "CHF" };
  expect(readJobsSearch({ ...search, posted: 7, company: 3, board: "a.example" })).toEqual({
    ...search,
    search: "2026",
    posted: 7,
    company: 3,
    board: "a.example",
  });
  const nonsense = {
    tags: [1, " "],
    pay: -1,
    currency: "franc",
    posted: 0.5,
    company: "x",
    board: 1,
    sort: "newest",
  };
  expect(readJobsSearch(nonsense)).toEqual({});
});

test("one tag may stand alone, and each counts once", () => {
  expect(readJobsSearch({ tags: "Dream" })).toEqual({ tags: ["Dream"] });
  expect(readJobsSearch({ tags: ["Dream", "Dream"] })).toEqual({ tags: ["Dream"] });
});

test("the order and the deleted jobs are no filters", () => {
  expect(isFiltered({ sort: "title", deleted: true })).toBe(false);
  expect(isFiltered({ tags: ["Dream"] })).toBe(true);
  expect(isFiltered({ search: "a" })).toBe(true);
});
