import { type Cell, callsPerRequest, hasSurface, type Surface } from "../cells.ts";
import type { Sources } from "../requests/sources.ts";
import { median } from "./median.ts";
import { percentileOf } from "./percentile.ts";
import { joined, type Round, runRound } from "./round.ts";
import type { Servers } from "./servers.ts";
import { takeTurns } from "./turns.ts";

/** `floor`, or the surface of the product. */
export type Contender = "floor" | Surface;

export interface Measured {
  readonly callsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** MiB. */
  readonly memory: number | undefined;
  /** Of one core: near 1 when the server is what limits. */
  readonly serverShare: number | undefined;
  /** Microseconds of processor time of the server for one call: hardly moved by what else the machine does. */
  readonly processorTime: number | undefined;
  readonly loadShare: number;
}

export interface Timing {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** `summarise` of what is known; undefined if nothing is. */
const ofKnown = (
  values: readonly (number | undefined)[],
  summarise: (known: readonly number[]) => number,
): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : summarise(known);
};

const processorTime = ({ requests, seconds, serverShare }: Round, calls: number) =>
  serverShare === undefined ? undefined : (serverShare * seconds * 1e6) / (requests * calls);

const summaryOf = (rounds: readonly Round[], calls: number): Measured => ({
  callsPerSecond: median(rounds.map(({ requests, seconds }) => (requests * calls) / seconds)),
  p50: median(rounds.map(({ latencies }) => percentileOf(latencies, 0.5))),
  p99: median(rounds.map(({ latencies }) => percentileOf(latencies, 0.99))),
  memory: ofKnown(
    rounds.map(({ memory }) => memory),
    (known) => Math.max(...known),
  ),
  serverShare: ofKnown(
    rounds.map(({ serverShare }) => serverShare),
    median,
  ),
  processorTime: ofKnown(
    rounds.map((round) => processorTime(round, calls)),
    median,
  ),
  loadShare: median(rounds.map(({ processorShare }) => processorShare)),
});

interface Measurement {
  readonly servers: Servers;
  readonly surfaces: readonly Surface[];
  readonly sources: Sources;
  readonly timing: Timing;
}

/** Measures one cell: warms everything up, then measures the rounds. */
export const measureCell = async (
  cell: Cell,
  { servers, surfaces, sources, timing }: Measurement,
): Promise<ReadonlyMap<Contender, Measured>> => {
  const contenders: Contender[] = ["floor", ...surfaces.filter((surface) => hasSurface(cell, surface))];
  const run = (contender: Contender, seconds: number) =>
    contender === "floor"
      ? runRound({ server: servers.floor, cell, surface: "rest", seconds }, sources.floor.readable)
      : runRound({ server: servers.product, cell, surface: contender, seconds }, sources.product.readable);
  for (const contender of contenders) await run(contender, timing.warmUpSeconds);
  const measured = await takeTurns(contenders, timing, run);
  return new Map(
    contenders.map((contender, index) => [
      contender,
      summaryOf((measured[index] ?? []).map(joined), contender === "floor" ? 1 : callsPerRequest(contender)),
    ]),
  );
};
