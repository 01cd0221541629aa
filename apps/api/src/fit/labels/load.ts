import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Half, labelsFolder } from "../../jobs/labels/folder.ts";
import { HalfOfFitLabels } from "./fit-labels.ts";

/** Pairs of a posting and a resume with the label that a person gave, and the day on which they were read. */
export const fitLabels = (half: Half): z.output<typeof HalfOfFitLabels> =>
  HalfOfFitLabels.parse(JSON.parse(readFileSync(join(labelsFolder, `fit/${half}.json`), "utf8")));
