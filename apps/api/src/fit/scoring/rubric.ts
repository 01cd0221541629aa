import type { FitLimitCode, FitSubject, RequirementWeight } from "@jobtracker/contracts";

/*
 * What counts how much. Shares of items are multiplied by these weights, and the sum is brought to 100. Raise the version with any change
 * of this file, of the words and trades beside it, or of how they are read: scores are compared within one version only.
 */
export const RUBRIC_VERSION = 4;

/** Weight of an item that is critical; manner is shown and does not count, as no profile can show it. */
const weights: Readonly<Record<FitSubject, number>> = {
  work: 30,
  experience: 10,
  hard: 8,
  degree: 7,
  language: 7,
  "posting-language": 7,
  permit: 5,
  place: 2,
  seniority: 6,
  status: 6,
  soft: 0,
  salary: 4,
  remote: 3,
  country: 4,
  "deal-breaker": 3,
};

/** All pluses together weigh less than what must be. */
const OPTIONAL_SHARE = 0.3;

export const weightOf = (subject: FitSubject, weight: RequirementWeight): number =>
  weights[subject] * (weight === "optional" ? OPTIONAL_SHARE : 1);

/** From these shares on an item is matched, or partly so. */
export const MATCHED = 0.75;
export const PARTIAL = 0.25;

/** What must be shown of a sentence that names so much: nearly all of a short one, half of a long one, as no resume repeats a posting. */
export const enoughOf = (named: number): number => named / (1 + named / 20);

/** Evidence that ended so long ago counts less. */
export const RECENT_YEARS = 6;
export const OLD_SHARE = 0.7;

/** A share below the first number holds the total down to the second. */
export const limits: Readonly<Record<FitLimitCode, readonly (readonly [below: number, at: number])[]>> = {
  "other-work": [[0.15, 15]],
  "near-work": [[0.6, 55]],
  licence: [[0.3, 35]],
  language: [
    [0.3, 35],
    [0.75, 60],
  ],
  status: [[0.5, 35]],
  level: [
    [0.2, 45],
    [0.45, 70],
  ],
  years: [
    [0.34, 40],
    [0.66, 60],
    [0.85, 85],
  ],
  "deal-breaker": [[0.5, 25]],
};
