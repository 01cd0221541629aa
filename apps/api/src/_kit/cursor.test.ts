import { AppError } from "@jobtracker/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { openCursor, sealCursor } from "./cursor.ts";

const Position = z.tuple([z.string(), z.int()]);
const query = { operation: "jobs.list", userId: 1, search: "a", sort: undefined };

const codeOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

test("a cursor gives its position back to the same query, whatever the position", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), (text, id) => {
      expect(openCursor(sealCursor([text, id], query), { ...query }, Position)).toEqual([text, id]);
    }),
  );
});

test("a cursor of another query, person or operation is refused", () => {
  const cursor = sealCursor(["a", 1], query);
  for (const other of [
    { search: "b" },
    { userId: 2 },
    { operation: "applications.list" },
    { sort: "title" },
  ]) {
    expect(codeOf(() => openCursor(cursor, { ...query, ...other }, Position))).toBe("INVALID_INPUT");
  }
});

test("a changed cursor is refused, wherever it was changed", () => {
  const cursor = sealCursor(["a", 1], query);
  fc.assert(
    fc.property(fc.nat(cursor.length - 2), fc.constantFrom(..."abcXYZ019-_"), (at, letter) => {
      fc.pre(cursor[at] !== letter);
      const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
      expect(codeOf(() => openCursor(changed, query, Position))).toBe("INVALID_INPUT");
    }),
  );
});

test("anything else is refused", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(codeOf(() => openCursor(text, query, Position))).toBe("INVALID_INPUT");
    }),
  );
});
