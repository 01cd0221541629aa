import { expect, test } from "vitest";
import { joined, type Round } from "./round.ts";

const turn = (changes: Partial<Round>): Round => ({
  requests: 2,
  seconds: 1,
  latencies: [3, 5],
  failures: 0,
  processorShare: 0.2,
  memory: 100,
  serverShare: 0.9,
  ...changes,
});

test("turns are one round: what was counted adds up, shares count by how long they lasted", () => {
  const longer = turn({
    requests: 1,
    seconds: 3,
    latencies: [4],
    processorShare: 0.6,
    memory: 120,
    serverShare: 0.5,
  });
  expect(joined([turn({}), longer])).toEqual({
    requests: 3,
    seconds: 4,
    latencies: [3, 5, 4],
    failures: 0,
    processorShare: expect.closeTo(0.5),
    memory: 120,
    serverShare: expect.closeTo(0.6),
  });
});

test("what one turn does not tell the round does not tell", () => {
  const round = joined([turn({}), turn({ memory: undefined, serverShare: undefined })]);
  expect(round).toMatchObject({ memory: 100, serverShare: undefined });
});
