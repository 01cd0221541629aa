import { type Salary, yearlySalaryOf } from "@jobtracker/contracts";
import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import { cutText } from "../text/cut-text.ts";
import type { Found } from "./found.ts";
import { rangeIn, rangesIn } from "./salary-amounts.ts";
import { believedPeriod } from "./salary-bounds.ts";
import { isOfOtherThings, withoutOtherNumbers } from "./salary-no-pay.ts";
import { believedRange } from "./salary-range.ts";
import { periodInWords } from "./salary-words-of-time.ts";

/** The pay that a line states. `yearly…`: where it states the period too. */
export interface SalaryInWords extends Omit<Salary, "text"> {
  readonly yearlyMin: number | null;
  readonly yearlyMax: number | null;
}

const NOTHING: SalaryInWords = {
  min: null,
  max: null,
  currency: null,
  period: null,
  yearlyMin: null,
  yearlyMax: null,
};

/**
 * Reads the pay in a line such as "18 - 22 k€ brut annuel", "bis zu 65.000 € im Jahr", "$55K - $70K + super" or "14 pagas de 1.323 €".
 * A number counts as pay only beside a currency, a "k" or a period, or if the line has nothing else. Amounts that nobody means (0, 1 to a
 * million, a maximum below the minimum) are left out. `country` settles which dollar a bare "$" is.
 */
export const salaryInWords = (raw: string, country: string | null = null): SalaryInWords => {
  const line = raw.replace(/\s+/g, " ").trim();
  if (isOfOtherThings(line)) return NOTHING;
  const period = periodInWords(line);
  const stated = rangeIn(withoutOtherNumbers(line), period !== null, country);
  if (stated === null)
    return { ...NOTHING, period: /\b(?:daily|hourly|weekly) rate\b/i.test(line) ? period : null };
  const { min, max } = believedRange(stated);
  if (min === null && max === null) return { ...NOTHING, currency: stated.currency };
  const yearly = yearlySalaryOf({ min, max, currency: stated.currency, period, text: line });
  return {
    min,
    max,
    currency: stated.currency,
    period,
    yearlyMin: yearly?.min ?? null,
    yearlyMax: yearly?.max ?? null,
  };
};

/** The pay of a line with its own words kept, whatever they are; what cannot be believed is noted. */
export const salaryOfLine = (line: Found<string>, country: string | null, notes: Notes): Found<Salary> => {
  const { min, max, currency, period } = salaryInWords(line.value, country);
  if (min === null && max === null) notes.doubt("salary", line.value, "is not an amount");
  else doubtCurrency(line.value, currency, notes);
  doubtSeveral(line.value, country, notes);
  const text = cutText(line.value, limits.salaryText);
  const salary = { min, max, currency, period, text };
  return { path: line.path, value: { ...salary, period: believedPeriod(salary, text, notes) } };
};

/** "$" is the sign of many currencies. */
export const doubtCurrency = (words: string, currency: string | null, notes: Notes): void => {
  if (currency === null && words.includes("$"))
    notes.doubt("salary", words, "does not say which dollar is meant");
};

/** "$120,000-$140,000 (CA), $100,000-$120,000 (TX)": the first is taken, but not in silence. */
export const doubtSeveral = (words: string, country: string | null, notes: Notes): void => {
  const line = words.replace(/\s+/g, " ").trim();
  if (!isOfOtherThings(line) && rangesIn(withoutOtherNumbers(line), country) > 1)
    notes.doubt("salary", words, "names several salaries; the first was taken");
};
