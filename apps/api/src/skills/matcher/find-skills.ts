import { type Candidate, candidatesIn, endOf, startOf } from "./candidates.ts";
import { inCompany } from "./company.ts";
import { sentenceAround } from "./sentence.ts";
import type { SkillIndex } from "./skill-index.ts";
import { TokenList } from "./token-list.ts";

/** A skill where it stands in a text, in UTF-16 units; the sentence is the line or sentence around it. */
export interface FoundSkill {
  readonly skill: number;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

interface FindOptions {
  /** Numbers of skills that mean something else here, as the employer's own product does: found only as `beside` names are. */
  readonly wary?: ReadonlySet<number>;
}

/**
 * Finds the skills of an index in a text, in its order: the longest name where several begin, none within another, never a part of a
 * word. Takes time by the length of the text, however it is made; the same for the same text and index.
 */
export const findSkills = (text: string, index: SkillIndex, { wary }: FindOptions = {}): FoundSkill[] => {
  const tokens = new TokenList(text, index);
  const candidates = candidatesIn(tokens, index).map((candidate) =>
    wary?.has(candidate.entry.skill) === true ? beside(candidate) : candidate,
  );
  return inCompany(tokens, candidates).map((candidate) => {
    const [start, end] = [startOf(tokens, candidate), endOf(tokens, candidate)];
    const [sentenceStart, sentenceEnd] = sentenceAround(text, start, end);
    return { skill: candidate.entry.skill, start, end, sentenceStart, sentenceEnd };
  });
};

const beside = (candidate: Candidate): Candidate => ({
  ...candidate,
  entry: { ...candidate.entry, mark: "beside" },
});
