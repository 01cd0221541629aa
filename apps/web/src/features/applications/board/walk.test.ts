import { Application, defaultStages, Stage } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import type { ShownColumn } from "../moving/move-card.ts";
import { findPlace, nearestCard, stepFrom } from "./walk.ts";

const AT = "2026-01-01T00:00:00.000Z";

const card = (id: number, stage: string): Application =>
  Application.parse({
    id,
    version: 1,
    stage,
    stageSince: AT,
    followUpDate: null,
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    job: {
      id,
      version: 1,
      title: `Job ${id}`,
      company: null,
      locations: [],
      remote: null,
      salary: null,
      url: null,
      validThrough: null,
    },
  });

/** The first columns of the board, each with cards of these ids. */
const columnsOf = (...ids: number[][]): ShownColumn[] =>
  defaultStages.slice(0, ids.length).map((stage, position) => {
    const cards = (ids[position] ?? []).map((id) => card(id, stage.key));
    const shown = Stage.parse({ ...stage, id: position + 1, version: 1, color: null, position });
    return { stage: shown, count: cards.length, cards };
  });

const columns = columnsOf([1, 2, 3], [], [4]);

test("a key leads to the next card of the column, and nowhere beyond its ends", () => {
  expect(stepFrom(columns, 1, "ArrowDown")).toBe(2);
  expect(stepFrom(columns, 1, "ArrowUp")).toBeUndefined();
  expect(stepFrom(columns, 3, "ArrowDown")).toBeUndefined();
  expect(stepFrom(columns, 2, "Home")).toBe(1);
  expect(stepFrom(columns, 2, "End")).toBe(3);
  expect(stepFrom(columns, 9, "ArrowDown")).toBeUndefined();
});

test("aside, columns without cards are passed over, and a shorter one is entered at its end", () => {
  expect(stepFrom(columns, 3, "ArrowRight")).toBe(4);
  expect(stepFrom(columns, 4, "ArrowLeft")).toBe(1);
  expect(stepFrom(columns, 4, "ArrowRight")).toBeUndefined();
});

test("where a card was taken away, the one that took its place is nearest, or else one of the next column", () => {
  expect(findPlace(columns, 3)).toEqual({ column: 0, index: 2 });
  expect(nearestCard(columnsOf([1, 2], [], [4]), { column: 0, index: 2 })).toBe(2);
  expect(nearestCard(columnsOf([], [], [4]), { column: 0, index: 0 })).toBe(4);
  expect(nearestCard(columnsOf([], []), { column: 0, index: 0 })).toBeUndefined();
});
