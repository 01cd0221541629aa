import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { CaptureLabel } from "./capture-labels.ts";

/** Tuning: for the eyes of who writes the code. Frozen: only measured, never read while tuning. */
export const halves = ["tuning", "frozen"] as const;
export type Half = (typeof halves)[number];

const TEST_DATA = resolve(import.meta.dirname, "../../../test-data");

/** The folder of the labels; its README says how they were made. */
export const labelsFolder = join(TEST_DATA, "labels");

const read = (path: string): string => readFileSync(join(labelsFolder, path), "utf8");

/** What must be read from each posting of `test-data/postings` and of the shared collection. */
export const captureLabels = (half: Half): CaptureLabel[] =>
  z
    .strictObject({ half: z.literal(half), labels: z.array(CaptureLabel) })
    .parse(JSON.parse(read(`capture/${half}.json`))).labels;
