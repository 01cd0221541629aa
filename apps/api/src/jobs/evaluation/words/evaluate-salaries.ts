import { halves } from "../../labels/folder.ts";
import { salaryLabels } from "../../labels/load.ts";
import type { SalaryLabel } from "../../labels/text-labels.ts";
import { salaryInWords } from "../../reading/fields/salary-in-words.ts";
import { type Evaluation, type Measured, type Miss, Tally } from "../evaluation.ts";

export const salaries: Evaluation = {
  name: "salaries",
  title: "the pay that words mean, by half and part",
  measure: () => evaluate(),
};

const PARTS = ["min", "max", "currency", "period", "yearlyMin", "yearlyMax"] as const;
type Part = (typeof PARTS)[number];

const evaluate = (): Measured => {
  const tally = new Tally();
  const misses: Miss[] = [];
  for (const half of halves) {
    for (const label of salaryLabels(half)) {
      const read = salaryInWords(label.text);
      const verdicts = PARTS.filter((part) => isJudged(label, part)).map((part) => {
        const isRight = accepted(label, part).includes(read[part]);
        if (label[part] !== null) tally.add(`${half}: stated ${part}`, isRight);
        if (read[part] !== null) tally.add(`${half}: read values`, isRight);
        return { part, isRight };
      });
      const wrong = verdicts.filter(({ isRight }) => !isRight);
      tally.add(
        `${half}: ${hasAmount(label) ? "texts with an amount" : "texts without one"}`,
        wrong.length === 0,
      );
      tally.add(`${half}: language ${label.language ?? "unknown"}`, wrong.length === 0);
      if (half === "tuning") misses.push(...wrong.map(({ part }) => missOf(label, part, read[part])));
    }
  }
  return { figures: tally.figures, misses };
};

const hasAmount = ({ min, max }: SalaryLabel): boolean => min !== null || max !== null;

/** Null says nothing of the yearly parts. */
const isJudged = (label: SalaryLabel, part: Part): boolean =>
  label[part] !== null || !part.startsWith("yearly");

const accepted = (label: SalaryLabel, part: Part): readonly unknown[] => [
  label[part],
  ...(label.alsoAccepted?.[part] ?? []),
];

const missOf = (label: SalaryLabel, part: Part, got: string | number | null): Miss => ({
  of: label.text.replace(/\s+/g, " "),
  field: part,
  expected: String(label[part] ?? "nothing"),
  got: String(got ?? "nothing"),
});
