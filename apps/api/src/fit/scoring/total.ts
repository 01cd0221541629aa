import type { FitItem, FitLimit, FitResult, FitStatus } from "@jobtracker/contracts";
import type { Judged } from "./judged.ts";
import { limits, MATCHED, PARTIAL, weightOf } from "./rubric.ts";

export const statusOf = (share: number): FitStatus =>
  share >= MATCHED ? "matched" : share >= PARTIAL ? "partial" : "missing";

const ALL = 100;
const oneDecimal = (points: number) => Math.round(points * 10) / 10;

/** Weighs items so that all that is possible makes 100. */
const itemsOf = (judged: readonly Judged[]): FitItem[] => {
  const whole = judged.reduce((sum, { subject, weight }) => sum + weightOf(subject, weight), 0);
  return judged.map(({ share, limit: _limit, gaps: _gaps, reasons, evidence, ...item }) => {
    const possible = whole === 0 ? 0 : (ALL * weightOf(item.subject, item.weight)) / whole;
    return {
      ...item,
      status: statusOf(share),
      points: oneDecimal(possible * share),
      possible: oneDecimal(possible),
      reasons: [...reasons],
      evidence: [...evidence],
    };
  });
};

/** What holds the total down, the lowest first. A plus holds nothing down. */
const limitsOf = (judged: readonly Judged[]): FitLimit[] =>
  judged
    .flatMap(({ key, share, limit, weight }) => {
      if (limit === null || weight === "optional") return [];
      const found = limits[limit].find(([below]) => share < below);
      return found === undefined ? [] : [{ code: limit, at: found[1], item: key }];
    })
    .sort((one, other) => one.at - other.at);

interface Total extends Pick<FitResult, "total" | "limits" | "items"> {
  /** With the fraction that a person is not shown. */
  readonly exact: number;
}

/** The total of what was judged, whoever judged it. */
export const totalOf = (judged: readonly Judged[]): Total => {
  const items = itemsOf(judged);
  const found = limitsOf(judged);
  const sum = items.reduce((points, item) => points + item.points, 0);
  const exact = Math.min(ALL, sum, found[0]?.at ?? ALL);
  return { total: Math.round(exact), exact, limits: found, items };
};
