import { BATCH, type Cell, type Surface } from "../cells.ts";
import type { BenchPeople, BenchPerson } from "../dataset/people.ts";
import type { Call, HttpRequest } from "./call.ts";
import { encode } from "./encode.ts";

/** A page of the heavy person's list: which stage, and where the page begins. */
export type HeavyPage = Call["input"];

export interface Readable {
  readonly people: BenchPeople;
  readonly heavyPages: readonly HeavyPage[];
}

type Turn = (turn: number) => Call;

const at = <Item>(items: readonly Item[], turn: number): Item => {
  const item = items[turn % items.length];
  if (item === undefined) throw new RangeError("Nothing to choose from");
  return item;
};

/** Coprime to the numbers of people and applications, so that neighbouring turns lie far apart. */
const STRIDE = 7919;

const readerOf = ({ readers }: BenchPeople, turn: number): BenchPerson => at(readers, turn * STRIDE);

/** Calls by turn. Ten neighbouring turns are one batch, and so one person's. */
const turnsOf = (cell: Exclude<Cell, "move">, { people, heavyPages }: Readable): Turn => {
  const { heavy } = people;
  switch (cell) {
    case "list":
      return (turn) => ({
        token: readerOf(people, Math.floor(turn / BATCH)).token,
        operation: "applications.list",
        input: { limit: 25 },
      });
    case "list-heavy":
      return (turn) => ({ token: heavy.token, operation: "applications.list", input: at(heavyPages, turn) });
    case "get":
      return (turn) => {
        const { token, applicationIds } = readerOf(people, Math.floor(turn / BATCH));
        return { token, operation: "applications.get", input: { id: at(applicationIds, turn) } };
      };
    case "board":
      return (turn) => ({
        token: readerOf(people, Math.floor(turn / BATCH)).token,
        operation: "applications.board",
        input: {},
      });
    case "board-heavy":
      return () => ({ token: heavy.token, operation: "applications.board", input: {} });
  }
};

/** Ten calls, one person's, for each turn. */
export const readingCalls = (
  cell: Exclude<Cell, "move">,
  readable: Readable,
  turn: number,
): readonly [Call, ...Call[]] => {
  const call = turnsOf(cell, readable);
  const [first, ...others] = Array.from({ length: BATCH }, (_, index) => call(turn * BATCH + index));
  if (first === undefined) throw new RangeError("A batch of nothing");
  return [first, ...others];
};

/** Requests of one connection, different from those of the others. */
export const readingRequests = (
  cell: Exclude<Cell, "move">,
  { surface, readable, connection, count }: ReadingRequests,
): HttpRequest[] =>
  Array.from({ length: count }, (_, index) => {
    const turn = connection * count + index;
    const [first, ...others] = readingCalls(cell, readable, turn);
    // On the other surfaces each request is one call; its place in the batch changes from request to request.
    const chosen = surface === "trpc-batch" ? first : at([first, ...others], index);
    return encode(surface, surface === "trpc-batch" ? [first, ...others] : [chosen]);
  });

interface ReadingRequests {
  readonly surface: Surface;
  readonly readable: Readable;
  readonly connection: number;
  readonly count: number;
}
