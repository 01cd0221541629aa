import { type SkillLabels, skillLabels } from "../../../skills/labels/skill-labels.ts";
import { findSkills } from "../../../skills/matcher/find-skills.ts";
import { readTaxonomy, type Taxonomy } from "../../../skills/taxonomy/read-taxonomy.ts";
import { halves } from "../../labels/folder.ts";
import { type Evaluation, type Measured, type Miss, Tally } from "../evaluation.ts";

export const skills: Evaluation = {
  name: "skills",
  title:
    "the skills that texts name, by half and kind of text: found of those named (recall), right of those found (precision)",
  measure: () => evaluate(),
};

/** A skill where it was found in a text, with every name that the taxonomy gives it. */
interface Answer {
  readonly at: number;
  readonly end: number;
  readonly name: string;
  readonly names: ReadonlySet<string>;
}

/** Without case and what ESCO puts in brackets: `Java (computer programming)`. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, "")
    .trim();

const evaluate = (): Measured => {
  const taxonomy = readTaxonomy();
  const tally = new Tally();
  const misses: Miss[] = [];
  for (const half of halves)
    for (const labels of skillLabels(half)) {
      const { kind, language } = labels;
      const count = (figure: string, isRight: boolean) => {
        tally.add(`${half}: ${figure}`, isRight);
        tally.add(
          `${half}: ${figure}, ${kind} ${language === "en" ? "in English" : "in other languages"}`,
          isRight,
        );
      };
      const missed = compare(labels, answersIn(labels.content, taxonomy), count);
      if (half === "tuning") misses.push(...missed.map((miss) => ({ ...miss, of: labels.id })));
    }
  return { figures: new Map([...tally.figures].sort(([one], [other]) => (one < other ? -1 : 1))), misses };
};

const answersIn = (text: string, taxonomy: Taxonomy): Answer[] =>
  findSkills(text, taxonomy.index).map(({ skill, start, end }) => {
    const { name, aliases } = taxonomy.skill(skill);
    return { at: start, end, name, names: new Set([name, ...aliases].map(folded)) };
  });

const isNamed = ({ names }: Answer, accepted: readonly string[]) =>
  accepted.some((name) => names.has(folded(name)));

type Place = { readonly at: number; readonly text: string };
const overlaps = ({ at, end }: Answer, place: Place) => at < place.at + place.text.length && place.at < end;

/** `true`, `false`, or undefined where readers differ. Words of `never` are false whatever they are taken for. */
const isRight = (
  answer: Answer,
  { mentions, optional, never, content }: SkillLabels,
): boolean | undefined => {
  if (never.some((place) => overlaps(answer, place))) return false;
  if (mentions.some(({ skill }) => isNamed(answer, skill))) return true;
  const words = folded(content.slice(answer.at, answer.end));
  const isOpen = optional.some(
    (place) =>
      overlaps(answer, place) || folded(place.text).includes(words) || isNamed(answer, place.skill ?? []),
  );
  return isOpen ? undefined : false;
};

const compare = (
  labels: SkillLabels,
  answers: readonly Answer[],
  count: (figure: string, isRight: boolean) => void,
): Omit<Miss, "of">[] => {
  const misses: Omit<Miss, "of">[] = [];
  for (const { text, skill } of labels.mentions) {
    const isFound = answers.some((answer) => isNamed(answer, skill));
    count("recall", isFound);
    if (!isFound) misses.push({ field: "not found", expected: `${text} (${skill.join(" / ")})`, got: "" });
  }
  for (const { answer, right } of judged(labels, answers)) {
    count("precision", right);
    if (right) continue;
    const got = `${labels.content.slice(answer.at, answer.end)} → ${answer.name}`;
    misses.push({ field: "false", expected: "", got });
  }
  return misses;
};

/** Each skill once as right and once as false, however often a text names it; without those on which readers differ. */
const judged = (labels: SkillLabels, answers: readonly Answer[]) => {
  const verdicts = new Map<string, { readonly answer: Answer; readonly right: boolean }>();
  for (const answer of answers) {
    const right = isRight(answer, labels);
    const key = `${right} ${answer.name}`;
    if (right !== undefined && !verdicts.has(key)) verdicts.set(key, { answer, right });
  }
  return verdicts.values();
};
