import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurns } from "./in-turns.ts";

let now = 0;
beforeEach(() => {
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Works through some items, each of which takes so long, and notes when another request had its turn. */
const worked = async (milliseconds: number) => {
  const done: string[] = [];
  setImmediate(() => done.push("another"));
  const results = await inTurns(["a", "b", "c"], (item, index) => {
    now += milliseconds;
    done.push(item);
    return `${item}${index}`;
  });
  return { done, results };
};

test("others have their turn during long work, and not during short", async () => {
  expect(await worked(20)).toEqual({ done: ["a", "another", "b", "c"], results: ["a0", "b1", "c2"] });
  expect((await worked(1)).done).toEqual(["a", "b", "c"]);
});
