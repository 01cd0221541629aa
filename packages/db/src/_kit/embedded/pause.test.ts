import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { registerPause } from "./pause.ts";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A connection for which a quarter of a millisecond passes with every question; and what it slept. */
const pausing = () => {
  const database = new DatabaseSync(":memory:", { returnArrays: true });
  database.exec("create table Number (n integer)");
  for (const n of NUMBERS) database.prepare("insert into Number values (?)").run(n);
  const slept: number[] = [];
  let time = 0;
  const pass = (ms: number) => {
    time += ms;
    return time;
  };
  const begin = registerPause(database, { now: () => pass(0.25), sleep: (ms) => slept.push(ms) });
  const read = () => database.prepare("select n from Number where pause()").all();
  return { begin, pass, read, slept };
};

test("a statement sleeps each time it has worked for long enough, and finds every row", () => {
  const { begin, read, slept } = pausing();
  begin();
  expect(read()).toEqual(NUMBERS.map((n) => [n]));
  expect(slept).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
});

test.each([
  ["has not begun", () => undefined, 4],
  ["begins now", (begin: () => void) => begin(), 3],
])("time before a statement counts only if it %s", (_what, beginning, sleeps) => {
  const { begin, pass, read, slept } = pausing();
  pass(1000);
  beginning(begin);
  read();
  expect(slept).toHaveLength(sleeps);
});
