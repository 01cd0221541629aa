import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Half, labelsFolder } from "../folder.ts";
import { postingSources } from "../texts.ts";
import { Change, changed, PairedPosting } from "./changes.ts";

const Side = z.strictObject({ source: z.string(), changes: z.array(Change) });
export type Side = z.output<typeof Side>;

const label = { id: z.string(), kind: z.string(), duplicate: z.boolean() };

/** A pair as it is stored: what it is made of. */
const RecipePair = z.strictObject({ ...label, a: Side, b: Side });
export type RecipePair = z.output<typeof RecipePair>;

/** A hard case, written out. */
const WrittenPair = z.strictObject({
  ...label,
  because: z.string().min(1),
  a: PairedPosting,
  b: PairedPosting,
});
export type WrittenPair = z.output<typeof WrittenPair>;

/** Two postings, and whether they are of one job. */
export type LabelledPair = z.output<z.ZodObject<typeof label>> & { a: PairedPosting; b: PairedPosting };

export const recipesFile = (half: Half): string => join(labelsFolder, `duplicates/pairs-${half}.jsonl`);

const read = <Schema extends z.ZodType>(schema: Schema, path: string): z.output<Schema>[] =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => schema.parse(JSON.parse(line)));

export const recipePairs = (half: Half): RecipePair[] => read(RecipePair, recipesFile(half));

export const writtenPairs = (half: Half): WrittenPair[] =>
  read(WrittenPair, join(labelsFolder, `duplicates/written-${half}.jsonl`));

/** All labelled pairs of a half, written out. */
export function duplicatePairs(half: Half): LabelledPair[] {
  const sources = new Map(postingSources(half).map((source) => [source.id, source]));
  const find = (id: string) => {
    const source = sources.get(id);
    if (source === undefined) throw new Error(`No source ${id} in the ${half} half`);
    return source;
  };
  const posting = ({ source, changes }: Side) => changed(find(source), changes, find);
  const made = recipePairs(half).map((pair) => ({ ...pair, a: posting(pair.a), b: posting(pair.b) }));
  return [...made, ...writtenPairs(half)];
}
