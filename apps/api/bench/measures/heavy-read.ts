import { loadProcess, runLoad } from "../load/run.ts";
import type { HttpRequest } from "../requests/call.ts";
import { readingRequests } from "../requests/reading.ts";
import type { Source } from "../requests/sources.ts";
import { median } from "./median.ts";
import { percentileOf } from "./percentile.ts";
import type { Timing } from "./rounds.ts";
import { takeTurns } from "./turns.ts";

/** Others' p99 in milliseconds while nothing else happens, and while one person reads what is heavy without a pause. */
export interface HeavyRead {
  readonly name: string;
  readonly idle: number;
  readonly meanwhile: number;
}

/** Not the one that measures: to receive long answers without a pause would delay its clock. */
const runHeavyReads = loadProcess();

const PER_SECOND = 200;
const ROUNDS = 3;

const heavyReads = (token: string): readonly (readonly [name: string, request: HttpRequest])[] => {
  const get = (path: string): HttpRequest => ({
    method: "GET",
    path: `/api/v1${path}`,
    headers: { authorization: `Bearer ${token}` },
  });
  return [
    ["a search that finds nothing in 5,000 jobs and their notes", get("/search?text=unfindable")],
    ["a list of 5,000 jobs by a salary that none has", get("/jobs?salaryFrom=99000000&salaryCurrency=EUR")],
    ["the board of 5,000 applications", get("/applications/board")],
    ["the same board, searched for what is not there", get("/applications/board?search=unfindable")],
  ];
};

/** How much the reads of one person slow down those of all others. */
export const measureHeavyReads = async (
  { url, readable }: Source,
  { seconds, warmUpSeconds }: Timing,
): Promise<HeavyRead[]> => {
  const reading = { surface: "rest" as const, readable, connection: 0, count: 500 };
  const requests = readingRequests("list", reading);
  const latenciesBeside = async (heavy: HttpRequest | undefined, inSeconds: number) => {
    const [others, one] = await Promise.all([
      runLoad({ kind: "paced", url, seconds: inSeconds, perSecond: PER_SECOND, requests }),
      heavy && runHeavyReads({ kind: "requests", url, seconds: inSeconds, connections: [[heavy]] }),
    ]);
    const failures = others.failures + (one?.failures ?? 0);
    if (failures > 0) throw new Error(`${failures} requests failed while one person read what is heavy`);
    return others.latencies;
  };
  const reads = heavyReads(readable.people.heavy.token);
  const compared = [undefined, ...reads.map(([, request]) => request)];
  for (const heavy of compared) await latenciesBeside(heavy, warmUpSeconds);
  const latencies = await takeTurns(compared, { rounds: ROUNDS, seconds }, latenciesBeside);
  const p99 = latencies.map((rounds) => median(rounds.map((turns) => percentileOf(turns.flat(), 0.99))));
  const [idle = Number.NaN, ...meanwhile] = p99;
  return reads.map(([name], index) => ({ name, idle, meanwhile: meanwhile[index] ?? Number.NaN }));
};
