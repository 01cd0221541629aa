import type { FitItem, FitScore, FitVersions } from "@jobtracker/contracts";

/** A requirement as an agent judged it, beside the rubric's own judgement; undefined: it is not compared any more. */
export interface JudgedLine {
  readonly judged: FitItem;
  readonly own: FitItem | undefined;
  readonly differs: boolean;
}

const isJudged = ({ reasons }: FitItem) => reasons.some(({ code }) => code === "judged");

/** A posting that is read again has other rows for the same sentences. */
const isOfSame = (one: FitItem, other: FitItem) =>
  one.requirementId === other.requirementId ||
  (one.subject === other.subject && one.sentence === other.sentence);

/** What the agent judged itself: the rest of its items are the rubric's. */
export const judgedLines = (items: readonly FitItem[], own: FitScore["items"]): JudgedLine[] =>
  items.filter(isJudged).map((judged) => {
    const same =
      own.find(({ requirementId }) => requirementId !== null && requirementId === judged.requirementId) ??
      own.find((item) => item.requirementId !== null && isOfSame(item, judged));
    return { judged, own: same, differs: same !== undefined && same.status !== judged.status };
  });

/** What a judgement was made with and is another one now. */
export type StalePart = "profile" | "posting" | "rubric";

export const staleParts = (judged: FitVersions, now: FitVersions): StalePart[] => [
  ...(judged.profileHash === now.profileHash ? [] : (["profile"] as const)),
  ...(judged.jobVersion === now.jobVersion ? [] : (["posting"] as const)),
  ...(judged.rubric === now.rubric ? [] : (["rubric"] as const)),
];
