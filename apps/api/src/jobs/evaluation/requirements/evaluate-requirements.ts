import { type FoundRequirement, requirementsOf } from "../../../requirements/requirements-of.ts";
import { type Half, halves } from "../../labels/folder.ts";
import { requirementLabels } from "../../labels/load.ts";
import type { RequirementLabel } from "../../labels/requirement-labels.ts";
import { postingSources } from "../../labels/texts.ts";
import { type Evaluation, type Measured, type Miss, Tally } from "../evaluation.ts";

export const requirements: Evaluation = {
  name: "requirements",
  title:
    "what a posting asks for, by half and kind: found of what is asked (recall), right of what is found (precision)",
  measure: () => evaluate(),
};

const evaluate = (): Measured => {
  const tally = new Tally();
  const misses: Miss[] = [];
  for (const half of halves) {
    const labels = requirementLabels(half);
    for (const { id, text } of postingSources(half)) {
      const missed = compare(half, tally, labels.get(id) ?? [], requirementsOf(text));
      if (half === "tuning") misses.push(...missed.map((miss) => ({ ...miss, of: id })));
    }
  }
  return { figures: new Map([...tally.figures].sort(([one], [other]) => (one < other ? -1 : 1))), misses };
};

const joined = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The same sentence, or one that lies in the other. */
const areSame = (one: string, other: string): boolean => {
  const [a, b] = [joined(one), joined(other)];
  return a.includes(b) || b.includes(a);
};

const isRight = (label: RequirementLabel, found: FoundRequirement): boolean =>
  areSame(label.sentence, found.sentence) &&
  (label.kind === found.kind || (label.alsoAccepted?.kind?.includes(found.kind) ?? false)) &&
  (label.kind !== "language" || found.language === label.language);

const compare = (
  half: Half,
  tally: Tally,
  labels: readonly RequirementLabel[],
  found: readonly FoundRequirement[],
): Miss[] => {
  const misses: Miss[] = [];
  for (const label of labels.filter(({ arguable }) => arguable === undefined)) {
    const match = found.find((each) => isRight(label, each));
    tally.add(`${half}: recall`, match !== undefined);
    tally.add(`${half}: recall, ${label.kind}`, match !== undefined);
    if (match === undefined) misses.push(missOf(label.sentence, label.kind, "nothing"));
    else countDetails(half, tally, label, match);
  }
  for (const each of found) {
    const matches = labels.filter((label) => isRight(label, each));
    if (matches.length > 0 && matches.every(({ arguable }) => arguable)) continue;
    tally.add(`${half}: precision`, matches.length > 0);
    tally.add(`${half}: precision, ${each.kind}`, matches.length > 0);
    if (matches.length === 0) misses.push(missOf(each.sentence, "nothing", each.kind));
  }
  return misses;
};

const countDetails = (half: Half, tally: Tally, label: RequirementLabel, found: FoundRequirement): void => {
  const weights = [label.weight, ...(label.alsoAccepted?.weight ?? [])];
  tally.add(`${half}: weight of found ones`, weights.includes(found.weight));
  if (label.kind === "experience" && found.kind === "experience")
    tally.add(
      `${half}: years of found ones`,
      label.years === found.years && label.maxYears === found.maxYears,
    );
  if (label.kind === "degree" && found.kind === "degree")
    tally.add(
      `${half}: level of found degrees`,
      [label.level, ...(label.alsoAccepted?.level ?? [])].includes(found.degree),
    );
  if (label.kind === "language")
    tally.add(`${half}: level of found languages`, label.cefr === found.languageLevel);
};

const missOf = (sentence: string, expected: string, got: string): Miss => ({
  of: "",
  field: joined(sentence),
  expected,
  got,
});
