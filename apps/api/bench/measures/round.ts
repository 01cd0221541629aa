import { setTimeout as sleep } from "node:timers/promises";
import type { Cell, Surface } from "../cells.ts";
import type { LoadResult } from "../load/plan.ts";
import { runLoad } from "../load/run.ts";
import type { Readable } from "../requests/reading.ts";
import type { RunningServer } from "../servers/process.ts";
import { processorSeconds, residentMemory } from "../servers/usage.ts";
import { planOf } from "./plans.ts";

export interface Round extends LoadResult {
  /** MiB of the server; undefined where the system does not tell. */
  readonly memory: number | undefined;
  /** Of one core, used by the server. */
  readonly serverShare: number | undefined;
}

interface Target {
  readonly server: Pick<RunningServer, "url" | "pid">;
  readonly cell: Cell;
  readonly surface: Surface;
  readonly seconds: number;
}

/** A server counts as quiet that took no processor time for so long. */
const QUIET_MS = 300;
const MOST_WAITING_MS = 30_000;

/** Waits until the server is done with the requests that were under way when the load ended: it would slow down who is measured next. */
const settled = async (pid: number) => {
  const deadline = performance.now() + MOST_WAITING_MS;
  for (let used = processorSeconds(pid); performance.now() < deadline; ) {
    await sleep(QUIET_MS);
    const usedAfter = processorSeconds(pid);
    if (usedAfter === undefined || usedAfter === used) return;
    used = usedAfter;
  }
};

const runOnce = async ({ server, ...target }: Target, readable: Readable): Promise<Round> => {
  const { url, pid } = server;
  const plan = await planOf({ url, ...target }, readable);
  const used = processorSeconds(pid);
  const result = await runLoad(plan);
  const usedAfter = processorSeconds(pid);
  await settled(pid);
  const { failures, requests, seconds } = result;
  if (failures > 0)
    throw new Error(`${failures} of ${requests} requests of ${target.cell} by ${target.surface} failed`);
  const serverShare =
    used === undefined || usedAfter === undefined ? undefined : (usedAfter - used) / seconds;
  return { ...result, memory: residentMemory(pid), serverShare };
};

/** Load on one server for some seconds. Throws if a request fails. */
export const runRound = async (target: Target, readable: Readable): Promise<Round> => {
  const round = await runOnce(target, readable);
  // All connections are served in turn, so a starved machine may finish none of them: then it gets more time.
  return round.requests > 0 ? round : runRound({ ...target, seconds: target.seconds * 3 }, readable);
};

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Turns on one server as one round. */
export const joined = (turns: readonly Round[]): Round => {
  const seconds = sumOf(turns.map((turn) => turn.seconds));
  /** Undefined where one of them is. */
  const shareOf = (read: (turn: Round) => number | undefined): number | undefined => {
    const used = turns.map((turn) => (read(turn) ?? Number.NaN) * turn.seconds);
    const share = sumOf(used) / seconds;
    return Number.isNaN(share) ? undefined : share;
  };
  const memories = turns.flatMap(({ memory }) => memory ?? []);
  return {
    requests: sumOf(turns.map(({ requests }) => requests)),
    seconds,
    latencies: turns.flatMap(({ latencies }) => latencies),
    failures: sumOf(turns.map(({ failures }) => failures)),
    processorShare: shareOf(({ processorShare }) => processorShare) ?? 0,
    memory: memories.length === 0 ? undefined : Math.max(...memories),
    serverShare: shareOf(({ serverShare }) => serverShare),
  };
};
