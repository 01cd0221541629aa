import type { Draft } from "../draft.ts";
import { dollarCountryOf } from "../places/dollar-country.ts";
import { salaryInWords, salaryOfLine } from "./salary-in-words.ts";

/** What a line, or the heading above it, must say for its amounts to be the pay of the job. */
const PAY =
  /\b(?:salary|compensation|pay|wage|base|ote|gehalt\w*|vergütung|verdienst|lohn|jahresgehalt|salaire|rémunération|salario|sueldo|retribución)\b/i;
const LONGEST_LINE = 400;
const LONGEST_HEADING = 160;
/** Text between the sentences of a paragraph. */
const SENTENCES = /(?<=[.!?])\s+(?=\p{Lu})/u;

interface Sentence {
  readonly text: string;
  readonly index: number;
}

/**
 * The pay that the text of a posting states in words, where no field does: a whole range with its currency, in a sentence that speaks of
 * pay or below a heading that does. Two that differ (by place, or of jobs shown beside this one) say nothing for sure.
 */
export const setSalaryOfText = (draft: Draft): void => {
  const source = draft.sources.descriptionText;
  const text = draft.fields.descriptionText;
  if (draft.fields.salary !== null || source === undefined || text === null) return;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const country = dollarCountryOf(draft.fields.locations);
  const found = lines.flatMap((line, index) => rangesIn(line, index, lines, country));
  const [first] = found;
  if (first === undefined) return;
  const key = ({ text: words }: Sentence) => JSON.stringify(salaryInWords(words, country));
  if (found.some((other) => key(other) !== key(first))) {
    draft.notes.add("salary", "The text states several salaries; none of them was taken");
    return;
  }
  const path = `${source.path ?? "text"}, line ${first.index + 1}`;
  draft.set("salary", salaryOfLine({ value: first.text, path }, country, draft.notes), source.kind);
};

const rangesIn = (
  line: string,
  index: number,
  lines: readonly string[],
  country: string | null,
): Sentence[] => {
  if (line.length > LONGEST_LINE || !/\d/.test(line)) return [];
  const above = lines[index - 1] ?? "";
  const isBelowHeading = above.length <= LONGEST_HEADING && PAY.test(above);
  return line
    .split(SENTENCES)
    .filter((sentence) => isBelowHeading || PAY.test(sentence))
    .map((text) => ({ text, index }))
    .filter(({ text }) => isWholeRange(text, country));
};

const isWholeRange = (text: string, country: string | null): boolean => {
  const { min, max, currency } = salaryInWords(text, country);
  return min !== null && max !== null && min < max && (currency !== null || text.includes("$"));
};
