import type { EvidenceText } from "./evidence.ts";
import type { FoundSkill } from "./found-skill.ts";
import { type Judgement, shownEvidence } from "./judged.ts";
import type { PreparedProfile } from "./profile.ts";
import { enoughOf, OLD_SHARE, RECENT_YEARS } from "./rubric.ts";
import { termsIn } from "./words.ts";

/** A skill that the taxonomy knows says more than a word. */
const SKILL_WEIGHT = 3;
const MONTHS = 12;

/** Something that a sentence names, with the pieces of the profile that show it. */
interface Named {
  readonly text: string;
  readonly weight: number;
  readonly shownBy: readonly number[];
}

/** The skills and further words of a sentence; skills lie where the sentence does. */
export const namedIn = (
  sentence: string,
  skills: readonly FoundSkill[],
  profile: PreparedProfile,
): Named[] => {
  const terms = termsIn(sentence).filter(
    ({ start }) => !skills.some((skill) => start >= skill.start && start < skill.end),
  );
  const bySkill = skills.map(({ key, start, end }) => {
    const text = sentence.slice(start, end);
    const own = profile.evidenceOfSkill(key);
    return { text, weight: SKILL_WEIGHT, shownBy: own.length > 0 ? own : shownByWords(text, profile) };
  });
  const byWord = terms.map(({ stem, text, weight }) => ({
    text,
    weight,
    shownBy: profile.evidenceOfStem(stem),
  }));
  return [...bySkill, ...byWord];
};

/** Pieces that have every word of a name. */
const shownByWords = (name: string, profile: PreparedProfile): readonly number[] => {
  const [first, ...others] = termsIn(name).map(({ stem }) => profile.evidenceOfStem(stem));
  return (first ?? []).filter((at) => others.every((found) => found.includes(at)));
};

const sum = (named: readonly Named[]) => named.reduce((total, { weight }) => total + weight, 0);

/** The pieces that show the most, the first ones where they are equal. */
const bestPieces = (shown: readonly Named[], profile: PreparedProfile): EvidenceText[] => {
  const counts = new Map<number, number>();
  for (const { shownBy, weight } of shown)
    for (const at of shownBy) counts.set(at, (counts.get(at) ?? 0) + weight);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .flatMap(([at]) => profile.evidence[at] ?? []);
};

/** True if all that supports it ended long ago. */
const isOld = (pieces: readonly EvidenceText[], asOf: string): boolean => {
  const [year = 0, month = 1] = asOf.split("-").map(Number);
  const limit = year * MONTHS + month - RECENT_YEARS * MONTHS;
  return pieces.length > 0 && pieces.every(({ period }) => period !== undefined && period.to < limit);
};

const AND_OTHERS = 8;

/** How much of what a sentence names the profile shows. */
export const judgeWords = (
  sentence: string,
  skills: readonly FoundSkill[],
  profile: PreparedProfile,
): Judgement => {
  const named = namedIn(sentence, skills, profile);
  if (named.length === 0) return { share: 0.5, reasons: [{ code: "unproven" }], evidence: [] };
  const shown = named.filter(({ shownBy }) => shownBy.length > 0);
  const absent = named.filter(({ shownBy }) => shownBy.length === 0);
  const pieces = bestPieces(shown, profile);
  const old = isOld(pieces, profile.asOf);
  const shareOf = (weight: number) => Math.min(1, weight / enoughOf(sum(named)));
  const share = shareOf(sum(shown)) * (old ? OLD_SHARE : 1);
  const words = (list: readonly Named[]) => list.slice(0, AND_OTHERS).map(({ text }) => text);
  return {
    share,
    gaps: absent
      .filter(({ weight }) => weight >= SKILL_WEIGHT)
      .map(({ text, weight }) => ({ kind: "skill", name: text, share: shareOf(sum(shown) + weight) })),
    evidence: shownEvidence(pieces),
    reasons: [
      ...(shown.length > 0 ? [{ code: "named" as const, words: words(shown) }] : []),
      ...(absent.length > 0 ? [{ code: "not-named" as const, words: words(absent) }] : []),
      ...(old ? [{ code: "long-ago" as const, asked: RECENT_YEARS }] : []),
    ],
  };
};
