import type { SalaryPeriod } from "@jobtracker/contracts";
import { amountOf } from "./amount.ts";
import { currencyOf } from "./currency.ts";
import { salaryPeriodOf } from "./salary-period.ts";

export interface SalaryWords {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: SalaryPeriod | null;
}

/** A number with its marks and "k", a word (with a dollar sign: "US$"), a sign of a currency, "+". */
const TOKEN = /\d(?:[\d.,'’]*\d)?(?: \d{3}(?!\d))*(?: ?k(?!\p{L}))?|\p{L}[\p{L}.]*\$?|\p{Sc}|\+/giu;
/** Marks between the tokens that carry no meaning of their own. */
const MARKS = /[\s()[\]:,;/~≈–—-]/g;
const FROM = /^(?:from|ab|min|minimum|starting|\+)$/;
const UP_TO = /^(?:up|upto|bis|max|maximum)$/;
const FILLER =
  /^(?:to|and|und|à|a|an|per|par|pro|at|between|zwischen|von|the|salary|gehalt|of|gross|brutto|net|netto|base|basic|circa|ca\.?|approx\.?|about)$/;
/** "24/7" are hours and "401k" is a pension plan. */
const NO_SALARY = /\d\s?\/\s?\d|\b401 ?\(?k\b/i;
const MAX_LENGTH = 120;

/**
 * Reads "£30000.00 - £35000.00 per annum", "12500-28500/-", "80k–100k EUR", "up to $50,000".
 * Only a text that is understood as a whole is believed: null for "competitive", and for any text with a word that is not known,
 * since "月給25万円" and "2 weeks, 500 bonus" must not become numbers.
 */
export const readSalaryWords = (text: string, country: string | null): SalaryWords | null => {
  if (text.length > MAX_LENGTH || NO_SALARY.test(text)) return null;
  if (text.replace(TOKEN, "").replace(MARKS, "") !== "") return null;
  const amounts: number[] = [];
  const bounds = { from: false, upTo: false };
  let currency: string | null = null;
  let period: SalaryPeriod | null = null;
  for (const [token] of text.matchAll(TOKEN)) {
    const word = token.toLowerCase();
    const amount = amountOf(word);
    if (amount !== null) amounts.push(amount);
    else if (FROM.test(word)) bounds.from = true;
    else if (UP_TO.test(word) && amounts.length === 0) bounds.upTo = true;
    else if (word === "$" || currencyOf(word) !== null) currency ??= currencyOf(word, country);
    else if (FILLER.test(word) || UP_TO.test(word)) continue;
    else if (salaryPeriodOf(word) !== null) period ??= salaryPeriodOf(word);
    else return null;
  }
  const range = rangeOf(amounts, bounds);
  return range && { ...range, currency, period };
};

const rangeOf = (amounts: readonly number[], bounds: { readonly from: boolean; readonly upTo: boolean }) => {
  const [first, second] = amounts;
  if (first === undefined || amounts.length > 2) return null;
  if (second !== undefined) return { min: first, max: second };
  return { min: bounds.upTo ? null : first, max: bounds.from ? null : first };
};
