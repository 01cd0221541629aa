import type { FitEvidence } from "@jobtracker/contracts";
import type { JobRequirement } from "./job.ts";
import { judgeWords } from "./judge-words.ts";
import { type Judgement, shownEvidence } from "./judged.ts";
import { yearsByShare } from "./months.ts";
import type { PreparedProfile } from "./profile.ts";
import { termsIn } from "./words.ts";
import { likenessOf, type Work } from "./work.ts";

/** A position counts for years from this likeness on. */
const LEAST = 0.2;

/** Years of work of the kind, overlaps counted once. */
export const relevantYears = (work: Work, profile: PreparedProfile): number =>
  yearsByShare(
    profile.positions.flatMap((position) => {
      const share = likenessOf(work, position);
      return position.months === undefined || share < LEAST ? [] : [{ ...position.months, share }];
    }),
  );

const evidenceOfYears = (work: Work, profile: PreparedProfile) =>
  profile.positions
    .filter((position) => position.months !== undefined && likenessOf(work, position) >= LEAST)
    .flatMap(({ id }) =>
      profile.evidence.filter((piece) => piece.section === "experience" && piece.id === id),
    );

/** The years weigh so much beside what they are to be of. */
const YEARS_SHARE = 0.55;

const MOST_EVIDENCE = 4;

const withoutRepeats = (evidence: readonly FitEvidence[]): FitEvidence[] =>
  [...new Map(evidence.map((piece) => [`${piece.section} ${piece.id}`, piece])).values()].slice(
    0,
    MOST_EVIDENCE,
  );

const ofBoth = (ofYears: number, ofWords: number) => ofYears * (YEARS_SHARE + (1 - YEARS_SHARE) * ofWords);

/** A number of years, of what the sentence names. */
export const judgeYears = (
  { sentence, years, skills }: JobRequirement,
  work: Work,
  profile: PreparedProfile,
): Judgement => {
  const ofWords = judgeWords(sentence, skills, profile);
  if (years === null || years === 0) return withWork(ofWords, work, profile, sentence);
  const has = relevantYears(work, profile);
  const ofYears = Math.min(1, has / years);
  const undated = profile.positions.some(({ months }) => months === undefined);
  return {
    share: ofBoth(ofYears, ofWords.share),
    limit: "years",
    gaps: (ofWords.gaps ?? []).map((gap) => ({ ...gap, share: ofBoth(ofYears, gap.share) })),
    reasons: [
      { code: "years", has, asked: years },
      ...(undated ? [{ code: "years-without-dates" as const }] : []),
      ...ofWords.reasons,
    ],
    evidence: withoutRepeats([...shownEvidence(evidenceOfYears(work, profile)), ...ofWords.evidence]),
  };
};

/** Experience without a number is also met by having done this work. */
const WORK_SHARE = 0.6;

const withWork = (ofWords: Judgement, work: Work, profile: PreparedProfile, sentence: string): Judgement => {
  const nearest = Math.max(0, ...profile.positions.map((position) => likenessOf(work, position)));
  const withNearest = (words: number) =>
    Math.max(words, Math.min(1, nearest * WORK_SHARE + words * (1 - WORK_SHARE)));
  if (termsIn(sentence).length === 0) return { ...ofWords, share: nearest };
  const gaps = (ofWords.gaps ?? []).map((gap) => ({ ...gap, share: withNearest(gap.share) }));
  return { ...ofWords, share: withNearest(ofWords.share), gaps };
};
