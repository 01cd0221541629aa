import type { FitItem } from "@jobtracker/contracts";

const sameAs = ({ subject, sentence, status, weight, reasons, evidence, key }: FitItem) =>
  sentence === null ? key : JSON.stringify([subject, sentence, status, weight, reasons, evidence]);

/** "German or French" asks for two things that one answers: what reads the same is shown once, with the points of all. */
export const mergeAlike = (items: readonly FitItem[]): FitItem[] =>
  [...Map.groupBy(items, sameAs).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const points = others.reduce((sum, other) => sum + other.points, first.points);
    const possible = others.reduce((sum, other) => sum + other.possible, first.possible);
    return [{ ...first, points, possible }];
  });
