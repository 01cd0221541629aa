import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaptureLabel } from "../../labels/capture-labels.ts";
import { type Half, halves } from "../../labels/folder.ts";
import { captureLabels } from "../../labels/load.ts";
import { readPostings } from "../../reading/read-postings.ts";
import type { Capture, Reading } from "../../reading/reading.ts";
import { type Evaluation, type Measured, type Miss, Tally } from "../evaluation.ts";
import { ownFolder, sharedFolder } from "../folders.ts";
import { judge } from "./judge.ts";
import { CAPTURED, judgedFields } from "./judged-values.ts";

export const capture: Evaluation = {
  name: "capture",
  title: "the fields of labelled postings, by half and reader, in the project's own files",
  measure: () => evaluate(ownFolder, ({ inClone }) => inClone),
};

export const captureOfAll: Evaluation = {
  name: "capture-shared",
  title: "the same with the files of the larger collection",
  measure: () => {
    const folder = sharedFolder();
    return folder === null ? null : evaluate(folder, () => true);
  },
};

const evaluate = (folder: string, isThere: (label: CaptureLabel) => boolean): Measured => {
  const tally = new Tally();
  const misses: Miss[] = [];
  const read = readingOf(folder);
  for (const half of halves) {
    const missed = captureLabels(half)
      .filter(isThere)
      .flatMap((label) => compare(label, read(label.file), new HalfTally(tally, half, label.reader)));
    if (half === "tuning") misses.push(...missed);
  }
  return { figures: sorted(tally.figures), misses };
};

/** Adds what is found to the sums of the half, of the reader and of the field. */
class HalfTally {
  readonly #tally: Tally;
  readonly #half: Half;
  readonly #reader: CaptureLabel["reader"];

  constructor(tally: Tally, half: Half, reader: CaptureLabel["reader"]) {
    this.#tally = tally;
    this.#half = half;
    this.#reader = reader;
  }

  stated(field: string, isRight: boolean): void {
    this.#add(["stated values", `stated, ${this.#reader}`, `stated, field ${field}`], isRight);
  }

  filled(isRight: boolean): void {
    this.#add(["read values", `read, ${this.#reader}`], isRight);
  }

  outcome(outcome: CaptureLabel["outcome"], isRight: boolean): void {
    this.#add([`outcome ${outcome}`], isRight);
  }

  #add(names: readonly string[], isRight: boolean): void {
    for (const name of names) this.#tally.add(`${this.#half}: ${name}`, isRight);
  }
}

const compare = (label: CaptureLabel, reading: Reading, tally: HalfTally): Miss[] => {
  const posting = reading.postings[label.index];
  if (label.outcome !== "posting") {
    const isRight = reading.postings.length === 0 && reading.errors.length > 0;
    tally.outcome(label.outcome, isRight);
    const got = reading.postings[0]?.fields.title ?? "nothing, without words";
    return isRight ? [] : [{ of: label.id, field: "outcome", expected: label.outcome, got }];
  }
  tally.outcome("posting", posting !== undefined);
  return judgedFields.flatMap((field): Miss[] => {
    const verdict = judge(label, posting, field);
    if (verdict === null) return [];
    const { stated, filled, isRight, expected, got } = verdict;
    if (stated) tally.stated(field.name, isRight);
    if (filled) tally.filled(isRight);
    if (isRight) return [];
    return [{ of: label.id, field: field.name, expected: expected ?? "nothing", got: got ?? "nothing" }];
  });
};

/** Each file once, in the form in which a person hands it over: pages as pages, everything else pasted. */
const readingOf = (folder: string) => {
  const readings = new Map<string, Reading>();
  return (file: string): Reading => {
    const known = readings.get(file);
    if (known !== undefined) return known;
    const text = readFileSync(join(folder, file), "utf8");
    const capture: Capture = file.endsWith(".html") ? { html: text } : { text };
    const reading = readPostings(capture, { now: CAPTURED });
    readings.set(file, reading);
    return reading;
  };
};

const sorted = <Value>(figures: ReadonlyMap<string, Value>): Map<string, Value> =>
  new Map([...figures].sort(([one], [other]) => (one < other ? -1 : 1)));
