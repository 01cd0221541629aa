import { expect, test } from "vitest";
import { takeTurns } from "./turns.ts";

test("each has its turn before any has the next, and gets what it measured in them by round", async () => {
  const order: string[] = [];
  const measured = await takeTurns(["a", "b"], { rounds: 2, seconds: 10 }, async (name, seconds) => {
    order.push(name);
    return `${name}${order.length} for ${seconds} s`;
  });
  expect(order.join("")).toBe("ab".repeat(8));
  expect(measured.map((rounds) => rounds.map((turns) => turns.map((turn) => turn.split(" ")[0])))).toEqual([
    [
      ["a1", "a3", "a5", "a7"],
      ["a9", "a11", "a13", "a15"],
    ],
    [
      ["b2", "b4", "b6", "b8"],
      ["b10", "b12", "b14", "b16"],
    ],
  ]);
  expect(measured[0]?.[0]?.[0]).toBe("a1 for 2.5 s");
});
