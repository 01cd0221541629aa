import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CaptureLabel } from "./capture-labels.ts";
import { type Half, labelsFolder } from "./folder.ts";

const read = (path: string): string => readFileSync(join(labelsFolder, path), "utf8");

/** What must be read from each posting of `test-data/postings` and of the shared collection. */
export const captureLabels = (half: Half): CaptureLabel[] =>
  z
    .strictObject({ half: z.literal(half), labels: z.array(CaptureLabel) })
    .parse(JSON.parse(read(`capture/${half}.json`))).labels;
