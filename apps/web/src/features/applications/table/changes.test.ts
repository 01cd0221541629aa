import { type Application, Application as ApplicationSchema } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { emptyOverlay, newestRows, settle, shownRows } from "./overlay.ts";
import type { RowChange } from "./row-change.ts";

const row = (id: number, version = 1, stage = "saved", deletedAt: string | null = null): Application =>
  ApplicationSchema.parse({
    id,
    version,
    stage,
    stageSince: "2026-01-01T00:00:00.000Z",
    followUpDate: null,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    deletedAt,
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

const change = (id: number, send: RowChange["send"] = async (newest) => newest): RowChange => ({
  id,
  title: `Job ${id}`,
  preview: (shown) => ({ ...shown, stage: "applied" }),
  send,
  undo: () => change(id),
});

const list = { rows: [row(1), row(2)], askedAt: 100 };
const stages = (rows: readonly Application[]) => rows.map(({ id, stage }) => `${id} ${stage}`);

test("a change is shown at once, and what it was again when it is refused", () => {
  const moving = change(1);
  const overlay = { ...emptyOverlay, pending: [moving] };
  expect(stages(shownRows(list, overlay))).toEqual(["1 applied", "2 saved"]);
  const refused = settle(overlay, new Set([moving]), [], 150);
  expect(stages(shownRows(list, refused))).toEqual(["1 saved", "2 saved"]);
});

test("an answer stays when a list that was asked for before it arrives, and yields to one asked for later", () => {
  const answered = settle(emptyOverlay, new Set(), [row(1, 2, "offer")], 150);
  expect(stages(shownRows({ ...list, askedAt: 140 }, answered))).toEqual(["1 offer", "2 saved"]);
  expect(stages(shownRows({ rows: [row(2)], askedAt: 200 }, answered))).toEqual(["2 saved"]);
});

test("a list with a newer version than the answer is believed", () => {
  const answered = settle(emptyOverlay, new Set(), [row(1, 2, "offer")], 150);
  expect(newestRows({ rows: [row(1, 3, "accepted")], askedAt: 100 }, answered.answers).get(1)?.stage).toBe(
    "accepted",
  );
});

test("deleted rows go, and come back when they are restored", () => {
  const gone = settle(emptyOverlay, new Set(), [row(1, 2, "saved", "2026-01-02T00:00:00.000Z")], 150);
  expect(stages(shownRows(list, gone))).toEqual(["2 saved"]);
  const back = settle(gone, new Set(), [row(1, 3)], 160);
  expect(stages(shownRows({ ...list, rows: [row(2)] }, back))).toEqual(["2 saved", "1 saved"]);
});
