import { expect, test } from "vitest";
import { readColumns, shiftColumn, toggleColumn } from "./column-choice.ts";
import { type CellPlace, cellByKey, HEAD } from "./grid-cells.ts";
import { nothingSelected, selectTo, toggleAll, toggleRow } from "./selection.ts";

const grid = { ids: [30, 10, 20], columns: ["select", "title", "stage"], pageSize: 2 } as const;
const press = (from: CellPlace, key: string, ctrlKey = false) =>
  cellByKey(from, { key, ctrlKey, metaKey: false }, grid);

test("arrows stay inside the grid, and the head is above the first row", () => {
  expect(press({ row: 30, column: "title" }, "ArrowUp")).toEqual({ row: HEAD, column: "title" });
  expect(press({ row: HEAD, column: "title" }, "ArrowUp")).toEqual({ row: HEAD, column: "title" });
  expect(press({ row: 20, column: "stage" }, "ArrowDown")).toEqual({ row: 20, column: "stage" });
  expect(press({ row: 10, column: "stage" }, "ArrowRight")).toEqual({ row: 10, column: "stage" });
});

test("home and end lead along the row, with control to the corners; pages keep off the head", () => {
  expect(press({ row: 10, column: "title" }, "Home")).toEqual({ row: 10, column: "select" });
  expect(press({ row: 10, column: "title" }, "End", true)).toEqual({ row: 20, column: "stage" });
  expect(press({ row: 10, column: "title" }, "Home", true)).toEqual({ row: 30, column: "select" });
  expect(press({ row: 20, column: "title" }, "PageUp")).toEqual({ row: 30, column: "title" });
  expect(press({ row: 10, column: "title" }, "a")).toBeUndefined();
});

test("a range goes from the last touched row, in the order that is shown, and keeps what was selected", () => {
  const one = toggleRow(toggleRow(nothingSelected, 5), 20);
  expect([...selectTo(one, 30, [30, 10, 20, 5]).ids].sort()).toEqual([10, 20, 30, 5]);
  expect([...selectTo(nothingSelected, 10, grid.ids).ids]).toEqual([10]);
});

test("all that is shown is selected, or nothing if it was already", () => {
  const all = toggleAll(toggleRow(nothingSelected, 10), grid.ids);
  expect([...all.ids]).toEqual([30, 10, 20]);
  expect(toggleAll(all, grid.ids).ids.size).toBe(0);
});

test("columns are shown, hidden and put into order; the title stays the first", () => {
  expect(readColumns(["stage", "no such", "title", "stage"])).toEqual(["title", "stage"]);
  expect(toggleColumn(["title", "stage"], "stage")).toEqual(["title"]);
  expect(shiftColumn(["title", "stage", "place"], "place", -1)).toEqual(["title", "place", "stage"]);
  expect(shiftColumn(["title", "stage", "place"], "stage", -1)).toEqual(["title", "stage", "place"]);
});
