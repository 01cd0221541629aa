import { fit } from "../../fit/evaluation/evaluate-fit.ts";
import { resumes, resumesOfAll } from "../../profile-imports/evaluation/evaluate-resumes.ts";
import { capture, captureOfAll } from "./capture/evaluate-capture.ts";
import { duplicates } from "./duplicates/evaluate-duplicates.ts";
import type { Evaluation } from "./evaluation.ts";
import { jsonLd, jsonLdOfAll } from "./json-ld/evaluate-folder.ts";
import { requirements } from "./requirements/evaluate-requirements.ts";
import { skills } from "./skills/evaluate-skills.ts";
import { dates } from "./words/evaluate-dates.ts";
import { salaries } from "./words/evaluate-salaries.ts";

/** All evaluations, in the order in which `pnpm eval` prints them. A new one is an entry here, and `pnpm eval --record`. */
export const evaluations: readonly Evaluation[] = [
  jsonLd,
  jsonLdOfAll,
  capture,
  captureOfAll,
  dates,
  salaries,
  requirements,
  skills,
  duplicates,
  resumes,
  resumesOfAll,
  fit,
];
