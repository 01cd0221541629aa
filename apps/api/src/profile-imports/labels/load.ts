import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Half, labelsFolder } from "../../jobs/labels/folder.ts";
import { ResumeLabel, SchemaCases } from "./resume-labels.ts";

const HalfOfResumes = z.strictObject({
  half: z.enum(["tuning", "frozen"]),
  labels: z.array(ResumeLabel),
  schemaCases: z.array(SchemaCases),
});

const load = (half: Half): z.output<typeof HalfOfResumes> =>
  HalfOfResumes.parse(JSON.parse(readFileSync(join(labelsFolder, `resumes/${half}.json`), "utf8")));

/** What must be read in each file of `test-data/resumes` and of the shared collection. */
export const resumeLabels = (half: Half): ResumeLabel[] => load(half).labels;

/** What the schema of JSON Resume says to its own test cases. */
export const schemaCases = (half: Half): SchemaCases[] => load(half).schemaCases;
