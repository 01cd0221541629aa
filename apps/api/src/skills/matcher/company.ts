import { type Candidate, endOf, startOf } from "./candidates.ts";
import type { TokenList } from "./token-list.ts";

/** What stands between the items of a list of skills. */
const BETWEEN_ITEMS =
  /^[\s,;/|•·*()+&:–-]*(?:(?:and|or|und|oder|et|ou|y|o|e|as well as|sowie|including|like|with|using|mit|avec|con)\b)?[\s,;/|•·*()+&:–-]*$/i;
const LONGEST_GAP = 24;

/** Behind these, up to three words further on, a name is meant as a skill. */
const CUE_BEFORE =
  /\b(?:experience|experienced|proficien(?:t|cy)|knowledge|expertise|skills?|fluen(?:t|cy)|competen(?:t|ce)|familiar(?:ity)?|programming|coding|scripting|languages?|writ(?:e|ing|ten)|develop(?:ed|ing|ment)?|using|tools?|stack|technologies|Erfahrung(?:en)?|Kenntnisse|Umgang|maîtrise|connaissances?|expérience|dominio|conocimientos?|experiencia)\b(?:[\s:(]+(?:in|of|with|on|the|like|as|such|e\.g\.|mit|von|en|de|con|du|des|language|languages|either|both|including|is|are))*[\s:("]*$/i;
/** Before these it is too. */
const CUE_AFTER =
  /^[\s-]*(?:programming|developer|development|language|code|coding|scripts?|scripting|skills?|engineer|programmer|certified|Entwickler(?:in)?|Entwicklung|Kenntnisse|Programmierung)\b/i;
/** `Go is our main language`, `Swift would help`. */
const CUE_FURTHER =
  /^\s+(?:(?:is|as|ist|est|es)\s+(?:\p{L}+\s+){0,3}(?:language|framework|tool|plus|must|advantage|asset|required|preferred|desirable|desired|welcome|Vorteil|erwünscht|Pluspunkt|atout|souhaité)|would\s+help|wäre\s+schön|nice\s+to\s+have)\b/iu;
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
  const after = text.slice(end, end + CUE_WIDTH);
  return CUE_BEFORE.test(before) || CUE_AFTER.test(after) || CUE_FURTHER.test(after);
};

/** Letters and acronyms are hardly anything else in a sentence that names a technology. */
const isTerse = ({ entry: { spelled = "" } }: Candidate) =>
  spelled.length <= 5 && spelled === spelled.toUpperCase();

const FARTHEST = 200;

const inSameSentence = (tokens: TokenList, one: Candidate, other: Candidate | undefined): boolean => {
  if (other === undefined || needsCompany(other) || !isCompany(other)) return false;
  const [left, right] = other.first < one.first ? [other, one] : [one, other];
  const [from, to] = [endOf(tokens, left), startOf(tokens, right)];
  return to - from < FARTHEST && !/[.!?]\s|\n/.test(tokens.text.slice(from, to));
};

const needsCompany = ({ entry }: Candidate) => entry.mark === "beside";
const isCompany = ({ entry }: Candidate) => entry.isTechnology;

/**
 * Leaves out the names that mean skills in company alone and have none: no other technology beside them in a list, and no word that
 * says so. In a list, what was accepted is company to the next.
 */
export const inCompany = (tokens: TokenList, candidates: readonly Candidate[]): Candidate[] => {
  const accepted = candidates.map(
    (candidate, at) =>
      !needsCompany(candidate) ||
      hasCue(tokens, candidate) ||
      (isTerse(candidate) &&
        [candidates[at - 1], candidates[at + 1]].some((other) => inSameSentence(tokens, candidate, other))),
  );
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
