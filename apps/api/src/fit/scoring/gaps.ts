import type { Judged, JudgedGap } from "./judged.ts";
import { totalOf } from "./total.ts";

/** Something that the profile lacks, with the points that the job would gain. */
export interface Gap extends Pick<JudgedGap, "kind" | "name"> {
  readonly lift: number;
}

/** What makes two gaps the same, in one job or in several. */
export const gapKey = ({ kind, name }: Pick<JudgedGap, "kind" | "name">): string =>
  `${kind} ${name.toLowerCase()}`;

const LEAST_LIFT = 0.5;
const MOST_GAPS = 30;

/** The judged items as they would be if the profile showed what a gap names. */
const filled = (judged: readonly Judged[], key: string): Judged[] =>
  judged.map((item) => {
    const gap = item.gaps?.find((each) => gapKey(each) === key);
    return gap === undefined ? item : { ...item, share: gap.share };
  });

/** What would lift the total, the most first. */
export const gapsOf = (judged: readonly Judged[]): Gap[] => {
  const before = totalOf(judged).exact;
  const gaps = new Map(judged.flatMap(({ gaps = [] }) => gaps).map((gap) => [gapKey(gap), gap]));
  return [...gaps]
    .map(([key, { kind, name }]) => {
      const lift = Math.round((totalOf(filled(judged, key)).exact - before) * 10) / 10;
      return { kind, name, lift };
    })
    .filter(({ lift }) => lift >= LEAST_LIFT)
    .sort((one, other) => other.lift - one.lift || (one.name < other.name ? -1 : 1))
    .slice(0, MOST_GAPS);
};
