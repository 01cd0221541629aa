import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CaptureLabel } from "./capture-labels.ts";
import { type Half, labelsFolder } from "./folder.ts";
import { type RequirementLabel, RequirementsOfTexts } from "./requirement-labels.ts";
import { DateLabel, SalaryLabel } from "./text-labels.ts";

const read = (path: string): string => readFileSync(join(labelsFolder, path), "utf8");

const labelsOf = <Label extends z.ZodType>(folder: string, half: Half, label: Label): z.output<Label>[] =>
  z
    .strictObject({ half: z.literal(half), labels: z.array(label) })
    .parse(JSON.parse(read(`${folder}/${half}.json`))).labels;

/** What must be read from each posting of `test-data/postings` and of the shared collection. */
export const captureLabels = (half: Half): CaptureLabel[] => labelsOf("capture", half, CaptureLabel);

/** What must be read in the words of a pay. */
export const salaryLabels = (half: Half): SalaryLabel[] => labelsOf("salaries", half, SalaryLabel);

/** What must be read in the words of a date. */
export const dateLabels = (half: Half): DateLabel[] => labelsOf("dates", half, DateLabel);

/** What each text of a half (`postingSources`) asks of the applicant, by the id of the text. */
export const requirementLabels = (half: Half): Map<string, RequirementLabel[]> => {
  const { texts } = z
    .strictObject({ half: z.literal(half), texts: RequirementsOfTexts })
    .parse(JSON.parse(read(`requirements/${half}.json`)));
  return new Map(Object.entries(texts));
};
