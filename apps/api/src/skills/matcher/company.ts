import { type Candidate, endOf, startOf } from "./candidates.ts";
import type { TokenList } from "./token-list.ts";

/** What stands between the items of a list of skills. */
const BETWEEN_ITEMS =
  /^[\s,;/|•·*()+&:–-]*(?:(?:and|or|und|oder|et|ou|y|o|e|as well as|sowie|including|like)\b)?[\s,;/|•·*()+&:–-]*$/i;
const LONGEST_GAP = 24;

/** Behind these, up to three words further on, a name is meant as a skill. */
const CUE_BEFORE =
  /\b(?:experience|experienced|proficien(?:t|cy)|knowledge|expertise|skills?|fluen(?:t|cy)|competen(?:t|ce)|familiar(?:ity)?|programming|coding|scripting|languages?|written|develop(?:ed|ing|ment)?|using|tools?|stack|technologies|Erfahrung(?:en)?|Kenntnisse|Umgang|maîtrise|connaissances?|expérience|dominio|conocimientos?|experiencia)\b(?:[\s:(]+(?:in|of|with|on|the|like|as|such|e\.g\.|mit|von|en|de|con|du|des|language|languages|either|both|including|is|are))*[\s:("]*$/i;
/** Before these it is too. */
const CUE_AFTER =
  /^[\s-]*(?:programming|developer|development|language|code|coding|scripts?|scripting|skills?|engineer|programmer|certified|Entwickler(?:in)?|Entwicklung|Kenntnisse|Programmierung)\b/i;
const CUE_WIDTH = 60;

const gapBetween = (tokens: TokenList, left: Candidate, right: Candidate): string | undefined => {
  const [from, to] = [endOf(tokens, left), startOf(tokens, right)];
  return to - from > LONGEST_GAP ? undefined : tokens.text.slice(from, to);
};

const areListed = (tokens: TokenList, left: Candidate | undefined, right: Candidate | undefined): boolean => {
  if (left === undefined || right === undefined) return false;
  const gap = gapBetween(tokens, left, right);
  return gap !== undefined && gap.trim() !== "" && BETWEEN_ITEMS.test(gap);
};

const hasCue = (tokens: TokenList, candidate: Candidate): boolean => {
  const { text } = tokens;
  const [start, end] = [startOf(tokens, candidate), endOf(tokens, candidate)];
  const before = text.slice(Math.max(0, start - CUE_WIDTH), start);
  return CUE_BEFORE.test(before) || CUE_AFTER.test(text.slice(end, end + CUE_WIDTH));
};

const needsCompany = ({ entry }: Candidate) => entry.mark === "beside";
const isCompany = ({ entry }: Candidate) => entry.isTechnology;

/**
 * Leaves out the names that mean skills in company alone and have none: no other technology beside them in a list, and no word that
 * says so. In a list, what was accepted is company to the next.
 */
export const inCompany = (tokens: TokenList, candidates: readonly Candidate[]): Candidate[] => {
  const accepted = candidates.map((candidate) => !needsCompany(candidate) || hasCue(tokens, candidate));
  const takeFrom = (at: number, neighbour: number) => {
    const [one, other] = [candidates[at], candidates[neighbour]];
    if (accepted[at] === true || accepted[neighbour] !== true || other === undefined || !isCompany(other))
      return;
    const [left, right] = neighbour < at ? [other, one] : [one, other];
    if (areListed(tokens, left, right)) accepted[at] = true;
  };
  for (let at = 0; at < candidates.length; at += 1) takeFrom(at, at - 1);
  for (let at = candidates.length - 1; at >= 0; at -= 1) takeFrom(at, at + 1);
  return candidates.filter((_, at) => accepted[at]);
};
