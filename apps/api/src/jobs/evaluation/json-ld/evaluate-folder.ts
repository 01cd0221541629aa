import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { captureLabels } from "../../labels/load.ts";
import { readPostings } from "../../reading/read-postings.ts";
import type { Capture, PostingReading } from "../../reading/reading.ts";
import { type Evaluation, type Measured, type Miss, Tally } from "../evaluation.ts";
import { ownFolder, sharedFolder } from "../folders.ts";
import { isAsExpected, readValue } from "./compare.ts";
import { type ExpectedField, ExpectedFile, type ExpectedPosting, expectedFields } from "./expected.ts";

export const jsonLd: Evaluation = {
  name: "json-ld",
  title: "the values that pages of the project state in JSON-LD (expected.json)",
  measure: () => evaluateFolder(ownFolder),
};

export const jsonLdOfAll: Evaluation = {
  name: "json-ld-shared",
  title: "the same in the larger collection",
  measure: () => {
    const folder = sharedFolder();
    return folder === null ? null : evaluateFolder(folder);
  },
};

/** Reads every file of the folder that carries JSON-LD and compares it with the folder's `expected.json`. */
const evaluateFolder = (folder: string): Measured => {
  const expectations = ExpectedFile.parse(
    JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")),
  ).files;
  const files = readdirSync(folder).filter(
    (file) => file in expectations && carriesJsonLd(file, source(folder, file)),
  );
  const pairs = files.flatMap((file) =>
    pair(file, expectations[file] ?? [], readPostings(captureOf(file, source(folder, file))).postings),
  );
  const tally = new Tally();
  for (const one of pairs) count(tally, one);
  const seen = new Set(captureLabels("tuning").map(({ file }) => file));
  return {
    figures: tally.figures,
    misses: pairs.filter(({ file }) => seen.has(file)).flatMap(missesOf),
  };
};

const source = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

/**
 * Pages with a JSON-LD script, and JSON that embeds schema.org's JobPosting. N-Quads are what a program made of a page's JSON-LD,
 * not JSON-LD, and so are left out.
 */
const carriesJsonLd = (file: string, text: string): boolean =>
  file.endsWith(".html")
    ? /application\/ld\+json/i.test(text)
    : file.endsWith(".json") && /"JobPosting"/.test(text);

const captureOf = (file: string, text: string): Capture =>
  file.endsWith(".json") ? { jsonLd: text } : { html: text };

interface Pair {
  readonly file: string;
  readonly expected: ExpectedPosting | null;
  readonly read: PostingReading | null;
}

/** By their order in the source; one too many or too few stands alone. */
const pair = (file: string, expected: readonly ExpectedPosting[], read: readonly PostingReading[]): Pair[] =>
  Array.from({ length: Math.max(expected.length, read.length) }, (_, index) => ({
    file,
    expected: expected[index] ?? null,
    read: read[index] ?? null,
  }));

/** A stated value that was read right, and a value not stated that was left alone. */
const count = (tally: Tally, { expected, read }: Pair): void => {
  for (const field of expectedFields) {
    const isRight = expected !== null && read !== null && isAsExpected(read.fields, expected, field);
    if ((expected?.[field] ?? null) !== null) {
      tally.add("stated values", isRight);
      tally.add(`stated ${field}`, isRight);
    } else tally.add("not invented", read === null || readValue(read.fields, field) === null);
  }
};

const words = (value: ExpectedPosting[ExpectedField] | undefined): string => String(value ?? "nothing");

const missesOf = (one: Pair): Miss[] => {
  const { file, expected, read } = one;
  if (expected === null || read === null) {
    const titles = { expected: words(expected?.title), got: words(read?.fields.title) };
    return [{ of: file, field: "posting", ...titles }];
  }
  return expectedFields
    .filter((field) => !isAsExpected(read.fields, expected, field))
    .map((field) => ({
      of: file,
      field,
      expected: words(expected[field]),
      got: words(readValue(read.fields, field)),
    }));
};
