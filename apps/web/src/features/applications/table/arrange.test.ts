import { type Application, Application as ApplicationSchema, type Salary } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";
import { readTableSearch, type TableSearch } from "./table-search.ts";

const circumstances = {
  today: "2026-03-10",
  timeZone: "Europe/Zurich",
  stages: ["saved", "applied", "offer"],
};

interface Part extends Partial<Omit<Application, "job">> {
  readonly title?: string;
  readonly company?: string | null;
  readonly place?: string;
  readonly salary?: Salary;
}

const row = (id: number, { title = `Job ${id}`, company = null, place, salary, ...rest }: Part = {}) =>
  ApplicationSchema.parse({
    id,
    version: 1,
    stage: "saved",
    stageSince: "2026-01-01T00:00:00.000Z",
    followUpDate: null,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    deletedAt: null,
    ...rest,
    job: {
      id,
      version: 1,
      title,
      company,
      locations: place ? [{ text: place }] : [],
      remote: null,
      salary: salary ?? null,
      url: null,
      validThrough: null,
    },
  });

const ids = (rows: readonly Application[], search: TableSearch) =>
  arrange(rows, search, circumstances).map(({ id }) => id);

test("words of the search are beginnings of words, without regard to case and accents, in any order", () => {
  const rows = [
    row(1, { title: "Café Manager", company: "Brot & Co", place: "Genève" }),
    row(2, { title: "Manager", company: "Port" }),
  ];
  expect(ids(rows, { search: "gen CAFE" })).toEqual([1]);
  expect(ids(rows, { search: "anager" })).toEqual([]);
  expect(ids(rows, { search: " ", sort: "added" })).toEqual([2, 1]);
});

test("applications that stayed at their stage for so many days are silent", () => {
  const rows = [
    row(1, { stageSince: "2026-03-03T09:00:00.000Z" }),
    row(2, { stageSince: "2026-03-04T09:00:00.000Z" }),
  ];
  expect(ids(rows, { silent: 7 })).toEqual([1]);
});

test("follow-ups are overdue, due, of the next seven days, planned at all, or none", () => {
  const rows = [
    row(1, { followUpDate: "2026-03-09" }),
    row(2, { followUpDate: "2026-03-10" }),
    row(3, { followUpDate: "2026-03-17" }),
    row(4, { followUpDate: "2026-03-18" }),
    row(5),
  ];
  expect(ids(rows, { followUp: "overdue" })).toEqual([1]);
  expect(ids(rows, { followUp: "due" })).toEqual([2, 1]);
  expect(ids(rows, { followUp: "week" })).toEqual([3, 2, 1]);
  expect(ids(rows, { followUp: "planned" })).toEqual([4, 3, 2, 1]);
  expect(ids(rows, { followUp: "none" })).toEqual([5]);
});

test("the days on which it was added are the person's, both ends included", () => {
  const rows = [
    row(1, { createdAt: "2026-03-01T23:30:00.000Z" }),
    row(2, { createdAt: "2026-03-03T12:00:00.000Z" }),
  ];
  expect(ids(rows, { from: "2026-03-02", to: "2026-03-02" })).toEqual([1]);
  expect(ids(rows, { from: "2026-03-03" })).toEqual([2]);
});

test("stages are in the order of the board, and several can be chosen", () => {
  const rows = [row(1, { stage: "offer" }), row(2), row(3, { stage: "applied" })];
  expect(ids(rows, { sort: "stage" })).toEqual([2, 3, 1]);
  expect(ids(rows, { sort: "stage", order: "desc", stages: ["saved", "offer"] })).toEqual([1, 2]);
});

test("rows without a value come last in either order, equal ones newest first", () => {
  const rows = [
    row(1, { company: "zeta" }),
    row(2),
    row(3, { company: "Élan" }),
    row(4, { company: "elan" }),
    row(5, { company: "Firm 10" }),
    row(6, { company: "Firm 9" }),
  ];
  expect(ids(rows, { sort: "company", order: "asc" })).toEqual([4, 3, 6, 5, 1, 2]);
  expect(ids(rows, { sort: "company", order: "desc" })).toEqual([1, 5, 6, 4, 3, 2]);
});

test("salaries are compared by the year, the most first", () => {
  const pay = (max: number, period: Salary["period"]): Salary => ({
    min: null,
    max,
    currency: "EUR",
    period,
    text: null,
  });
  const rows = [
    row(1, { salary: pay(60_000, "year") }),
    row(2, { salary: pay(50, "hour") }),
    row(3, { salary: pay(4_000, "month") }),
    row(4),
  ];
  expect(ids(rows, { sort: "salary" })).toEqual([2, 1, 3, 4]);
});

test("what makes no sense in the address is left out", () => {
  expect(
    readTableSearch({
      search: 2026,
      stages: ["applied", 7, "NO"],
      followUp: "soon",
      from: "2026-02-31x",
      to: "2026-03-01",
      sort: "constructor",
      order: "up",
    }),
  ).toEqual({ search: "2026", stages: ["applied"], to: "2026-03-01" });
});
