import {
  type Application,
  Application as ApplicationSchema,
  defaultStages,
  Stage,
} from "@jobtracker/contracts";
import { expect, test } from "vitest";
import {
  appendCards,
  type Board,
  confirmMove,
  findCard,
  hasMore,
  moveCard,
  refreshCard,
} from "./move-card.ts";

const AT = "2026-02-03T10:00:00.000Z";

const application = (id: number, stage: string, version = 1): Application =>
  ApplicationSchema.parse({
    id,
    version,
    stage,
    stageSince: "2026-01-01T00:00:00.000Z",
    followUpDate: null,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
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

const boardOf = (...cards: Application[]): Board => ({
  columns: defaultStages.map((stage, index) => {
    const own = cards.filter((card) => card.stage === stage.key);
    return {
      stage: Stage.parse({ ...stage, id: index + 1, version: 1, color: null, position: index }),
      count: own.length,
      cards: own,
    };
  }),
});

const shape = (board: Board) =>
  Object.fromEntries(
    board.columns
      .filter((column) => column.count > 0)
      .map((column) => [column.stage.key, [column.count, ...column.cards.map((card) => card.id)]]),
  );

test("a moved card comes on top of its new column, and both counts follow", () => {
  const moved = moveCard(
    boardOf(application(1, "saved"), application(2, "saved"), application(3, "applied")),
    1,
    "applied",
    AT,
  );
  expect(shape(moved)).toEqual({ saved: [1, 2], applied: [2, 1, 3] });
  expect(findCard(moved, 1)).toMatchObject({ stage: "applied", stageSince: AT });
});

test("counts of columns that show only their first cards stay right", () => {
  const board = boardOf(application(1, "saved"), application(3, "applied"));
  const long = { columns: board.columns.map((column) => ({ ...column, count: column.count * 40 })) };
  expect(shape(moveCard(long, 1, "applied", AT))).toEqual({ saved: [39], applied: [41, 1, 3] });
});

test("a card that was moved on before the server answered stays where it is, with the version for the next move", () => {
  const board = boardOf(application(1, "saved"));
  const once = moveCard(board, 1, "applied", AT);
  const twice = moveCard(once, 1, "interviewing", AT);
  const answer = application(1, "applied", 2);
  expect(findCard(confirmMove(twice, answer), 1)).toMatchObject({ stage: "interviewing", version: 2 });
  expect(shape(confirmMove(twice, answer))).toEqual({ interviewing: [1, 1] });
  expect(findCard(confirmMove(once, answer), 1)).toEqual(answer);
});

test("moving to the same stage, or a card that is not shown, changes nothing", () => {
  const board = boardOf(application(1, "saved"));
  expect(moveCard(board, 1, "saved", AT)).toBe(board);
  expect(moveCard(board, 9, "applied", AT)).toBe(board);
});

test("a board whose filters leave a card out does not get it from the server's answer", () => {
  const board = boardOf(application(1, "applied"));
  expect(refreshCard(board, application(2, "applied"))).toBe(board);
});

test("putting the old card back undoes a refused move, and leaves other moves alone", () => {
  const before = boardOf(application(1, "saved"), application(2, "saved"));
  const both = moveCard(moveCard(before, 1, "applied", AT), 2, "offer", AT);
  expect(shape(refreshCard(both, application(1, "saved")))).toEqual({ saved: [1, 1], offer: [1, 2] });
});

test("the server's answer replaces the card in its place, with its new version", () => {
  const board = boardOf(application(1, "applied"), application(2, "applied"));
  const refreshed = refreshCard(board, application(2, "applied", 5));
  expect(shape(refreshed)).toEqual({ applied: [2, 1, 2] });
  expect(findCard(refreshed, 2)?.version).toBe(5);
});

test("an answer that names another stage moves the card there", () => {
  const board = boardOf(application(1, "applied"));
  expect(shape(refreshCard(board, application(1, "offer", 3)))).toEqual({ offer: [1, 1] });
});

test("further cards come below, without those that the board shows already", () => {
  const board = {
    columns: boardOf(application(1, "saved"), application(2, "applied")).columns.map((column) =>
      column.stage.key === "saved" ? { ...column, count: 3 } : column,
    ),
  };
  const saved = (shown: Board) => shown.columns.filter((column) => column.stage.key === "saved");
  expect(saved(board).map(hasMore)).toEqual([true]);
  const items = [application(1, "saved"), application(2, "saved"), application(4, "saved")];
  const longer = appendCards(board, "saved", { items, nextCursor: "next" });
  expect(shape(longer)).toEqual({ saved: [3, 1, 4], applied: [1, 2] });
  expect(saved(longer).map(hasMore)).toEqual([true]);
  expect(saved(appendCards(board, "saved", { items, nextCursor: null })).map(hasMore)).toEqual([false]);
});
