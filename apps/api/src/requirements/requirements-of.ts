import type { RequirementKind, RequirementWeight } from "@jobtracker/contracts";
import { degreeIn } from "./splitting/degrees.ts";
import { withoutEquivalent } from "./splitting/equivalent.ts";
import { asksAsItem } from "./splitting/item-asks.ts";
import { languagesIn } from "./splitting/languages.ts";
import { askedPartOf } from "./splitting/not-needed.ts";
import { plusOf } from "./splitting/optional-languages.ts";
import type { FoundRequirement } from "./splitting/requirement.ts";
import {
  ASKS,
  CRITICAL,
  EXPERIENCE,
  HARD,
  NO_REQUIREMENT,
  OPTIONAL,
  PERMIT,
  PLACE,
  SOFT,
  TOOL,
} from "./splitting/signs.ts";
import { type Unit, unitsOf } from "./splitting/units.ts";
import { yearsIn } from "./splitting/years.ts";

export { languagesIn } from "./splitting/languages.ts";
export type { FoundRequirement } from "./splitting/requirement.ts";

/** Of one posting; a text with more is a catalogue. */
const MOST = 100;
const LONGEST_TEXT = 50_000;

/**
 * What a posting's text asks of the applicant, by headings, lists and the words that show a kind: the same for the same text, in
 * English, German, French and Spanish. A unit that asks for things of several kinds gives one for each.
 */
export const requirementsOf = (text: string | null): FoundRequirement[] =>
  text === null
    ? []
    : unitsOf(text.slice(0, LONGEST_TEXT)).values().flatMap(requirementsIn).take(MOST).toArray();

const requirementsIn = (unit: Unit): FoundRequirement[] => {
  if (unit.text.length < 3 || NO_REQUIREMENT.test(unit.text) || unit.section === "other") return [];
  const asked = askedPartOf(unit.text);
  if (asked === null) return [];
  const found = kindsIn({ ...unit, text: asked.text }).map((each) => ({ ...each, sentence: unit.text }));
  return asked.isOptional ? found.map((each) => ({ ...each, weight: "optional" })) : found;
};

const kindsIn = (unit: Unit): FoundRequirement[] => {
  const { text, section } = unit;
  const special = specialsIn(unit);
  const isListed = (section === "required" || section === "preferred") && (unit.isItem || !isMereTalk(text));
  if (!isListed && !ASKS.test(text) && !asksAsItem(unit) && special.every(({ kind }) => kind === "place"))
    return [];
  if (!isListed && unit.isItem && !isStrong(special) && !ASKS.test(text) && !asksAsItem(unit)) return [];
  return special.length > 0 ? special : [plain(unit, plainKind(text))];
};

/** Running text below a heading that speaks of the team or the company. */
const isMereTalk = (text: string): boolean =>
  /^(?:we|our|at|as|the|this|wir|unser|in|nous|notre|somos)\s/i.test(text) && !ASKS.test(text);

const isStrong = (found: readonly FoundRequirement[]): boolean =>
  found.some(({ years, kind }) => years !== null || kind === "permit" || kind === "language");

/** What is recognised by itself, wherever it stands in the unit. */
const specialsIn = (unit: Unit): FoundRequirement[] => {
  const { text } = unit;
  const found: FoundRequirement[] = [];
  const degree = degreeIn(text);
  const beside = degree === null ? text : withoutEquivalent(text);
  const years = yearsIn(beside);
  if (years !== null && !/per week|days?\/week/i.test(text))
    found.push({ ...plain(unit, "experience"), years: years.min, maxYears: years.max });
  if (degree !== null) found.push({ ...plain(unit, "degree"), degree: degree.level });
  const languages = languagesIn(text);
  const plus = plusOf(
    text,
    languages.map(({ at }) => at),
  );
  for (const { code, level, at } of languages) {
    const isPlus = at >= plus.begins && at < plus.ends;
    const weight = isPlus ? weightOf(unit) : weightOfSection(unit);
    found.push({ ...plain(unit, "language"), weight, language: code, languageLevel: level });
  }
  if (PERMIT.test(text)) found.push(plain(unit, "permit"));
  if (PLACE.test(text) && years === null) found.push(plain(unit, "place"));
  if (degree !== null && years === null && EXPERIENCE.test(beside)) found.push(plain(unit, "experience"));
  if (found.length > 0 && found.every(({ kind }) => kind === "place") && hasSoftPart(text))
    found.push(plain(unit, "soft"));
  return found;
};

const NAMED_SHIFTS =
  /(?:(?<!\p{L})(?:early|late|night|day|morning|evening|weekend|rotating|früh|spät|nacht|tag|wechsel)-?(?:,\s|\/|\s(?:and|or|und|oder)\s|\s))+\p{L}*(?:shifts?|schicht\p{L}*|dienst\p{L}*)/giu;

/** A manner that is asked for beside a place, in a part of its own. */
const hasSoftPart = (text: string): boolean =>
  text
    .replace(NAMED_SHIFTS, "shifts")
    .split(/[.,;]\s|\bwith (?=willingness)/)
    .some((part) => SOFT.test(part) && !PLACE.test(part));

/** Of what shows no special kind: a past in a trade, a tool, or a manner. */
const plainKind = (text: string): RequirementKind => {
  const isTool = TOOL.test(
    text.replace(/^\P{L}*\p{L}+/u, "").replace(/\b(?:SaaS|B2B|B2C|IT|HR|EU|US|UK|CEO|CTO)\b/g, ""),
  );
  if (EXPERIENCE.test(text)) return isTool ? "hard" : "experience";
  const [hard, soft] = [HARD.test(text), SOFT.test(text)];
  if (hard && soft) return isTool || text.search(HARD) < text.search(SOFT) ? "hard" : "soft";
  if (soft) return "soft";
  if (hard || isTool) return "hard";
  return /^you(?:['’]| )|^du |^vous |^tú /i.test(text) ? "soft" : "hard";
};

const plain = (unit: Unit, kind: RequirementKind): FoundRequirement => ({
  kind,
  weight: weightOf(unit),
  sentence: unit.text,
  start: unit.start,
  years: null,
  maxYears: null,
  degree: null,
  language: null,
  languageLevel: null,
});

const weightOfSection = ({ text, section }: Unit): RequirementWeight =>
  section === "preferred" && !CRITICAL.test(text) ? "optional" : "critical";

const weightOf = (unit: Unit): RequirementWeight =>
  OPTIONAL.test(unit.text) ? "optional" : weightOfSection(unit);
