import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atMost, inTurns } from "./in-turns.ts";

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

test("so many go on at once, the next when one ends, be it well or not", async () => {
  const two = atMost(2);
  const begun: string[] = [];
  const work = (name: string) => {
    const ending = Promise.withResolvers<string>();
    const result = two((isAlone) => {
      begun.push(isAlone ? `${name} alone` : name);
      return ending.promise;
    });
    return { ...ending, result };
  };
  const [a, b, c, d] = [work("a"), work("b"), work("c"), work("d")];
  await turn();
  expect(begun).toEqual(["a alone", "b"]);
  b.reject(new Error("on purpose"));
  await expect(b.result).rejects.toThrow("on purpose");
  expect(begun).toEqual(["a alone", "b", "c"]);
  a.resolve("done");
  expect(await a.result).toBe("done");
  c.resolve("");
  d.resolve("");
  await Promise.all([c.result, d.result]);
  const last = work("e");
  last.resolve("");
  await last.result;
  expect(begun).toEqual(["a alone", "b", "c", "d", "e alone"]);
});
