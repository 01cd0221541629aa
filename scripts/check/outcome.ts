/** What a check found. `problems` are printed again at the end, so that nobody has to scroll. */
export type Outcome = {
  passed: number;
  failed: number;
  skipped: string[];
  problems: string[];
};

export const passed: Outcome = { passed: 1, failed: 0, skipped: [], problems: [] };

export function failed(...problems: string[]): Outcome {
  return { passed: 0, failed: 1, skipped: [], problems };
}

export function sum(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, outcome) => total + outcome.passed, 0),
    failed: outcomes.reduce((total, outcome) => total + outcome.failed, 0),
    skipped: outcomes.flatMap((outcome) => outcome.skipped),
    problems: outcomes.flatMap((outcome) => outcome.problems),
  };
}
