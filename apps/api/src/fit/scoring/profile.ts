import type { ProfileDocument } from "@jobtracker/contracts";
import { type Degree, degreesOf } from "./degrees.ts";
import { type EvidenceText, evidenceOf } from "./evidence.ts";
import type { FoundSkill } from "./found-skill.ts";
import { type KnownLanguage, languagesOf } from "./languages.ts";
import { levelOf } from "./levels.ts";
import { type Months, monthsOf } from "./months.ts";
import { tradesIn } from "./trades.ts";
import { folded, SearchableText, termsIn } from "./words.ts";

/** A position with what it is compared by. */
export interface Position {
  readonly id: number;
  readonly title: string;
  readonly titleStems: readonly string[];
  readonly text: string;
  readonly months: Months | undefined;
  readonly trades: ReadonlySet<string>;
  readonly level: number;
  readonly searchable: SearchableText;
}

/** A profile made ready once for any number of jobs. */
export interface PreparedProfile {
  readonly document: ProfileDocument;
  readonly asOf: string;
  readonly evidence: readonly EvidenceText[];
  readonly positions: readonly Position[];
  readonly degrees: readonly Degree[];
  readonly languages: ReadonlyMap<string, KnownLanguage>;
  readonly isStudent: boolean;
  /** Trades of the education, for whoever has no position yet. What a headline claims is no work. */
  readonly learnedTrades: ReadonlySet<string>;
  /** Index into `evidence` of all that has a stem, or names a skill; undefined: nothing has. */
  evidenceOfStem(stem: string): readonly number[];
  evidenceOfSkill(key: string): readonly number[];
}

const STUDENT = /studentin?\b|etudiant|eleve|estudiante|\bstudent\b|apprentice|auszubild/;

const positionsOf = (document: ProfileDocument, asOf: string): Position[] =>
  document.experience
    .filter(({ kind }) => kind === "work")
    .map((entry) => {
      const title = entry.title ?? "";
      const claims = entry.highlights.map(({ text }) => text).join(" ");
      const text = [title, entry.company, entry.summary, claims].filter(Boolean).join(" ");
      const ofTitle = tradesIn(folded(title));
      const trades =
        ofTitle.size > 0 ? ofTitle : tradesIn(folded(`${entry.company ?? ""} ${entry.summary ?? ""}`));
      return {
        id: entry.id,
        title,
        titleStems: termsIn(title).map(({ stem }) => stem),
        text: [title, entry.company].filter(Boolean).join(", "),
        months: monthsOf(entry, asOf),
        trades,
        level: levelOf(title),
        searchable: new SearchableText(text),
      };
    });

const memoised = (find: (key: string) => number[]) => {
  const known = new Map<string, readonly number[]>();
  return (key: string): readonly number[] => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
};

const bySkill = (
  document: ProfileDocument,
  evidence: readonly EvidenceText[],
  skills: readonly (readonly FoundSkill[])[],
): ReadonlyMap<string, number[]> => {
  const index = new Map<string, number[]>();
  const add = (key: string, at: number) => index.set(key, [...(index.get(key) ?? []), at]);
  skills.forEach((found, at) => {
    for (const key of new Set(found.map((skill) => skill.key))) add(key, at);
  });
  for (const { id, taxonomyKey } of document.skills) {
    const at = evidence.findIndex((piece) => piece.section === "skills" && piece.id === id);
    if (taxonomyKey !== null && at >= 0 && !index.get(taxonomyKey)?.includes(at)) add(taxonomyKey, at);
  }
  return index;
};

/**
 * Makes a profile ready.
 * @param skills those found in each text of `evidenceOf(document, asOf)`, in its order
 * @param asOf the day until which what is current lasts
 */
export const prepareProfile = (
  document: ProfileDocument,
  skills: readonly (readonly FoundSkill[])[],
  asOf: string,
): PreparedProfile => {
  const evidence = evidenceOf(document, asOf);
  const texts = evidence.map(({ text }) => new SearchableText(text));
  const all = new SearchableText(evidence.map(({ text }) => text).join(" \n "));
  const skillIndex = bySkill(document, evidence, skills);
  const degrees = degreesOf(document, asOf);
  const headline = folded(document.basics.headline ?? "");
  const learned = document.education
    .map(({ area, studyType }) => `${area ?? ""} ${studyType ?? ""}`)
    .join(" ");
  return {
    document,
    asOf,
    evidence,
    positions: positionsOf(document, asOf),
    degrees,
    languages: languagesOf(document),
    isStudent: degrees.some(({ isDone }) => !isDone) || STUDENT.test(headline),
    learnedTrades: tradesIn(folded(learned)),
    evidenceOfStem: memoised((stem) =>
      all.has(stem) ? texts.flatMap((text, at) => (text.has(stem) ? [at] : [])) : [],
    ),
    evidenceOfSkill: (key) => skillIndex.get(key) ?? [],
  };
};
