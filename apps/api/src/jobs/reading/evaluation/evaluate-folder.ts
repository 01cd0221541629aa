import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPostings } from "../read-postings.ts";
import type { Capture, PostingReading } from "../reading.ts";
import { isAsExpected, readValue } from "./compare.ts";
import { type ExpectedField, ExpectedFile, type ExpectedPosting, expectedFields } from "./expected.ts";

export interface Miss {
  readonly file: string;
  readonly field: ExpectedField | "posting";
  readonly expected: string | number | null;
  readonly got: string | number | null;
}

export interface FieldCount {
  /** Values that the source states, and how many of them were read right. */
  readonly expected: number;
  readonly right: number;
  /** Values that were read though the source does not state them. */
  readonly invented: number;
}

export interface Evaluation {
  readonly files: readonly string[];
  readonly postings: number;
  readonly fields: ReadonlyMap<ExpectedField, FieldCount>;
  readonly misses: readonly Miss[];
  /** Expected values that are not null, and the share of them that was read right, from 0 to 1. */
  readonly n: number;
  readonly accuracy: number;
}

/** Reads every file of the folder that carries JSON-LD and compares it with the folder's `expected.json`. */
export const evaluateFolder = (folder: string): Evaluation => {
  const expectations = ExpectedFile.parse(
    JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")),
  ).files;
  const files = readdirSync(folder).filter(
    (file) => file in expectations && carriesJsonLd(file, source(folder, file)),
  );
  const pairs = files.flatMap((file) =>
    pair(file, expectations[file] ?? [], readPostings(captureOf(file, source(folder, file))).postings),
  );
  const fields = new Map(expectedFields.map((field) => [field, countField(pairs, field)]));
  const n = sum([...fields.values()].map(({ expected }) => expected));
  const right = sum([...fields.values()].map(({ right }) => right));
  return {
    files,
    postings: pairs.filter(({ expected }) => expected !== null).length,
    fields,
    misses: pairs.flatMap(missesOf),
    n,
    accuracy: n === 0 ? 0 : right / n,
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

const countField = (pairs: readonly Pair[], field: ExpectedField): FieldCount => {
  const stated = pairs.filter(({ expected }) => expected !== null && expected[field] !== null);
  return {
    expected: stated.length,
    right: stated.filter((one) => isRight(one, field)).length,
    invented: pairs.filter(({ expected, read }) => isInvented(expected, read, field)).length,
  };
};

const isRight = ({ expected, read }: Pair, field: ExpectedField) =>
  expected !== null && read !== null && isAsExpected(read.fields, expected, field);

const isInvented = (expected: ExpectedPosting | null, read: PostingReading | null, field: ExpectedField) =>
  read !== null && (expected?.[field] ?? null) === null && readValue(read.fields, field) !== null;

const missesOf = (one: Pair): Miss[] => {
  const { file, expected, read } = one;
  if (expected === null || read === null) {
    return [{ file, field: "posting", expected: expected?.title ?? null, got: read?.fields.title ?? null }];
  }
  return expectedFields
    .filter((field) => !isAsExpected(read.fields, expected, field))
    .map((field) => ({ file, field, expected: expected[field], got: readValue(read.fields, field) }));
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
