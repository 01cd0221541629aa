import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const BenchPerson = z.object({ token: z.string(), applicationIds: z.array(z.int()).min(1) });
export type BenchPerson = z.output<typeof BenchPerson>;

/** Who there is: the callers of the load. */
const BenchPeople = z.object({
  /** Whose applications only the reading cells use. */
  readers: z.array(BenchPerson).min(1),
  /** Whose applications only the moving cells use, so that both servers keep the same answers for the readers. */
  movers: z.array(BenchPerson).min(1),
  heavy: BenchPerson,
});
export type BenchPeople = z.output<typeof BenchPeople>;

const fileIn = (folder: string) => join(folder, "people.json");

export const writePeople = (folder: string, people: BenchPeople): void =>
  writeFileSync(fileIn(folder), JSON.stringify(people));

export const readPeople = (folder: string): BenchPeople =>
  BenchPeople.parse(JSON.parse(readFileSync(fileIn(folder), "utf8")));
