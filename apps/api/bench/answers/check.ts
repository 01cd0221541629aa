import { type Cell, cells, hasSurface, type Surface, surfaces } from "../cells.ts";
import type { BenchPerson } from "../dataset/people.ts";
import type { Call } from "../requests/call.ts";
import { Movable, moveCall } from "../requests/moving.ts";
import { readingCalls } from "../requests/reading.ts";
import { send } from "../requests/send.ts";
import type { Sources } from "../requests/sources.ts";
import { firstDifference } from "./difference.ts";

const TURNS = 12;
/** Fields that hold the time of a move; the servers' clocks cannot agree on that. */
const TIMES = new Set(["stageSince", "updatedAt", "at"]);
const NOTHING: ReadonlySet<string> = new Set();

const demandEqual = (what: string, product: unknown, floor: unknown, ignored = NOTHING) => {
  const difference = firstDifference(product, floor, ignored);
  if (difference !== undefined) throw new Error(`${what} is not answered equally: ${difference}`);
};

/** What the floor answers to each of the calls that this surface sends in one request. */
const floorAnswers = async (url: string, surface: Surface, calls: readonly [Call, ...Call[]]) => {
  const sent = surface === "trpc-batch" ? calls : [calls[0]];
  return (await Promise.all(sent.map((call) => send(url, "rest", [call])))).flat();
};

const checkReads = async (cell: Exclude<Cell, "move">, { product, floor }: Sources): Promise<number> => {
  let checked = 0;
  for (const surface of surfaces.filter((known) => hasSurface(cell, known))) {
    for (let turn = 0; turn < TURNS; turn++) {
      const outputs = await send(product.url, surface, readingCalls(cell, product.readable, turn));
      const calls = readingCalls(cell, floor.readable, turn);
      demandEqual(`${cell} by ${surface}`, outputs, await floorAnswers(floor.url, surface, calls));
      checked += outputs.length;
    }
  }
  return checked;
};

const movable = async (url: string, { token, applicationIds }: BenchPerson, index: number) => {
  const id = applicationIds[index] ?? 0;
  const [detail] = await send(url, "rest", [{ token, operation: "applications.get", input: { id } }]);
  return Movable.parse(detail);
};

/** Moves some of a person's applications on both servers and compares the answers, and what is stored afterwards. */
const checkMoves = async (
  urls: readonly [product: string, floor: string],
  person: BenchPerson,
): Promise<number> => {
  const { token } = person;
  for (let index = 0; index < TURNS; index++) {
    const application = await movable(urls[0], person, index);
    const moves = [moveCall(token, application)] as const;
    const read = [{ token, operation: "applications.get", input: { id: application.id } }] as const;
    for (const calls of [moves, read]) {
      const [product, floor] = await Promise.all(urls.map((url) => send(url, "rest", calls)));
      demandEqual(`move of application ${application.id}`, product, floor, TIMES);
    }
  }
  return TURNS * 2;
};

/** Throws with the first field in which floor and product differ; the times of moves are not compared. @returns answers compared */
export const checkAnswers = async (sources: Sources): Promise<number> => {
  const { product, floor } = sources;
  let checked = 0;
  for (const cell of cells) if (cell !== "move") checked += await checkReads(cell, sources);
  const [mover] = product.readable.people.movers;
  return mover === undefined ? checked : checked + (await checkMoves([product.url, floor.url], mover));
};
