import { halves } from "../../labels/folder.ts";
import { dateLabels } from "../../labels/load.ts";
import type { DateLabel } from "../../labels/text-labels.ts";
import { dateInWords } from "../../reading/fields/date-in-words.ts";
import { type Evaluation, type Measured, type Miss, Tally } from "../evaluation.ts";

export const dates: Evaluation = {
  name: "dates",
  title: "the day that words mean, by half and language",
  measure: () => evaluate(),
};

const evaluate = (): Measured => {
  const tally = new Tally();
  const misses: Miss[] = [];
  for (const half of halves) {
    for (const label of dateLabels(half)) {
      const got = read(label);
      const isRight = [label.date, ...(label.alsoAccepted ?? [])].includes(got);
      tally.add(`${half}: ${label.date === null ? "no day in the words" : "a day in the words"}`, isRight);
      tally.add(`${half}: language ${label.locale?.slice(0, 2) ?? "unknown"}`, isRight);
      if (got !== null) tally.add(`${half}: read values`, isRight);
      if (!isRight && half === "tuning") misses.push(missOf(label, got));
    }
  }
  return { figures: tally.figures, misses };
};

const read = ({ text, kind, now, locale }: DateLabel): string | null =>
  dateInWords(text, { kind, locale, now: new Date(`${now}T12:00:00Z`) });

const missOf = ({ text, date, locale }: DateLabel, got: string | null): Miss => ({
  of: text,
  field: locale ?? "",
  expected: date ?? "nothing",
  got: got ?? "nothing",
});
