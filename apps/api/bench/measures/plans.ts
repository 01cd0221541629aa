import type { Cell, Surface } from "../cells.ts";
import type { Plan } from "../load/plan.ts";
import type { MovingPerson } from "../requests/moving.ts";
import { type Readable, readingRequests } from "../requests/reading.ts";
import { readMovable } from "./movable.ts";

export const CONNECTIONS = 32;
/** Of one connection; then they come again. */
const REQUESTS = 150;

const eachConnection = <Item>(make: (connection: number) => Item): Item[] =>
  Array.from({ length: CONNECTIONS }, (_, connection) => make(connection));

export interface Target {
  readonly url: string;
  readonly cell: Cell;
  readonly surface: Surface;
  readonly seconds: number;
}

/** What 32 connections do to measure a cell: each reads for other people, or moves the applications of its own ones. */
export const planOf = async ({ url, cell, surface, seconds }: Target, readable: Readable): Promise<Plan> => {
  if (cell !== "move") {
    const connections = eachConnection((connection) =>
      readingRequests(cell, { surface, readable, connection, count: REQUESTS }),
    );
    return { kind: "requests", url, seconds, connections };
  }
  // One after the other on each connection, so that the server has no more of them than the load itself makes.
  const connections = await Promise.all(
    eachConnection(async (connection) => {
      const people: MovingPerson[] = [];
      const own = readable.people.movers.filter((_, index) => index % CONNECTIONS === connection);
      for (const person of own) people.push(await readMovable(url, person));
      return people;
    }),
  );
  return { kind: "moves", url, seconds, surface, connections };
};
