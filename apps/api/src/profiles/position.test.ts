import fc from "fast-check";
import { expect, test } from "vitest";
import { lastPosition, positionAt } from "./position.ts";

interface Placed {
  readonly entryId: number;
  readonly position: number;
}

const inOrder = (entries: readonly Placed[]) =>
  entries.toSorted((one, other) => one.position - other.position).map(({ entryId }) => entryId);

test("however entries are moved, each is where it was put, and no two have one number", () => {
  const moves = fc.array(fc.tuple(fc.nat(9), fc.nat(10)), { maxLength: 200 });
  fc.assert(
    fc.property(moves, (all) => {
      let entries: Placed[] = [];
      for (let entryId = 0; entryId < 10; entryId++)
        entries.push({ entryId, position: lastPosition(entries) });
      for (const [from, to] of all) {
        const moving = inOrder(entries)[from] ?? 0;
        const others = entries
          .filter(({ entryId }) => entryId !== moving)
          .toSorted((one, other) => one.position - other.position);
        const index = Math.min(to, others.length);
        const { position, moved } = positionAt(others, index);
        const expected = inOrder(others).toSpliced(index, 0, moving);
        const renumbered = new Map(moved.map((one) => [one.entryId, one]));
        entries = [...others.map((one) => renumbered.get(one.entryId) ?? one), { entryId: moving, position }];
        expect(inOrder(entries)).toEqual(expected);
        expect(new Set(entries.map((one) => one.position)).size).toBe(10);
      }
    }),
  );
});

test("an entry moves alone while there is room", () => {
  const others = [
    { entryId: 1, position: 1024 },
    { entryId: 2, position: 2048 },
  ];
  expect(positionAt(others, 1)).toEqual({ position: 1536, moved: [] });
  expect(positionAt(others, 0).moved).toEqual([]);
  expect(positionAt(others, 2)).toEqual({ position: 3072, moved: [] });
});

test("many entries put between the same two stay between them", () => {
  let entries: Placed[] = [
    { entryId: 0, position: 1024 },
    { entryId: 1, position: 2048 },
  ];
  for (let entryId = 2; entryId < 60; entryId++) {
    const { position, moved } = positionAt(entries, 1);
    const renumbered = new Map(moved.map((one) => [one.entryId, one]));
    entries = entries.map((one) => renumbered.get(one.entryId) ?? one).toSpliced(1, 0, { entryId, position });
    expect(inOrder(entries)).toEqual(entries.map((one) => one.entryId));
    expect(new Set(entries.map((one) => one.position)).size).toBe(entries.length);
  }
});
