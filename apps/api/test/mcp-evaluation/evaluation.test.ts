import { domains, listOperations } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { complaintsAbout } from "./record.ts";
import { tasks } from "./tasks/index.ts";

test("every task is solved by the recorded number of calls, and costs no more than recorded", async () => {
  expect(complaintsAbout(await evaluate(tasks))).toEqual([]);
}, 120_000);

test("there are at least thirty tasks, each of its own name", () => {
  expect(tasks.length).toBeGreaterThanOrEqual(30);
  expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length);
});

test("no tool is listed that no task needs (docs/decisions/0032)", () => {
  const needed = new Set(tasks.flatMap(({ steps }) => steps.map(({ tool }) => tool)));
  const direct = listOperations(domains).flatMap(({ operation: { mcp } }) =>
    mcp !== false && mcp.direct === true ? [mcp.tool] : [],
  );
  expect(direct.filter((tool) => !needed.has(tool))).toEqual([]);
});
