import { type Salary, yearlySalaryOf } from "@jobtracker/contracts";
import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import { cutText } from "../text/cut-text.ts";
import { amountOf } from "./amount.ts";
import { currencyOf } from "./currency.ts";
import type { Found } from "./found.ts";
import { believedRange } from "./salary-range.ts";
import { paymentsOf, periodInWords } from "./salary-words-of-time.ts";

/** The pay that a line states. `yearly…`: where it states the period too. */
export interface SalaryInWords extends Omit<Salary, "text"> {
  readonly yearlyMin: number | null;
  readonly yearlyMax: number | null;
}

/** What stands in a line of pay and is none: shares, hours, levels, parts of full time, what a company earns, months of pay. */
const NO_PAY = [
  /\d+(?:[.,]\d+)?\s?%/g,
  /\d+(?:[.,]\d+)?\s?(?:std\.?|stunden|hours?|hrs?|h|heures?|horas|uur|godzin)\.?\s?(?:\/|per|pro|a|par|je|die|à la)?\s?(?:woche|week|semaine|semana(?:les)?|wöchentlich)/gi,
  /\b(?:cdi|cdd)\s\d+\s?h\b/gi,
  /\b\d+(?:[.,]\d+)?\s?fte\b/gi,
  /\b(?:level|band|grade|stufe|eg|e|tv-?l|tvöd|group|gruppe|échelon|nivel|step|class)\s?\d+[a-z]?(?:\s?[-–&]\s?\d+)?:?/gi,
  /\b401\s?\(?k\)?/gi,
  /\b24\s?\/\s?7\b/g,
  /\b(?:sur|over|auf|x|×|en)?\s?\d{2}(?:[.,]\d)?\s?(?:mois|pagas?|pagos|monatsgehälter|mensualidades|gehälter|mal|x)(?!\p{L})/giu,
  /\b13\.\s?monatsgehalt/gi,
  /\d+\s?(?:tage|days|jours|días|weeks|wochen|semaines)\b/gi,
];
const OTHER_MONEY =
  /\b(?:umsatz|revenue|turnover|funding|raised|chiffre d['’]affaires|milliards?|millions?|billion|milliarden|facturación|sachbezug|gutschein|zuschuss|voucher|allowance only|mindestlohn|minimum wage|smic|convenio|referral|sign-?on bonus|relocation|learning budget|weiterbildungsbudget)\b/i;
/** A line that begins with one of these speaks of what is given beside the pay. */
const BENEFIT =
  /^[^\d€£$]*\b(?:bonus|prime|bono|benefits?|ticket|dietas|urlaubsgeld|weihnachtsgeld|zuschlag|zuschuss|jobticket|allowance|budget|equity|reimbursement|prämie|voucher|chèques?|mutuelle|incentive)\b/i;
const PAY_WORD =
  /\b(?:salar(?:y|io)|gehalt|salaire|rémunération|vergütung|lohn|pay|wage|sueldo|base|fixe?|grund)/i;

/** What follows is beside the pay: a bonus, a package, an allowance. */
const BESIDE =
  /\s*(?:\+(?=\s*(?!week|month|hour|daily|p\.?a|per|a year)\p{L})|\bplus\b|\bexcl(?:uding|\.)?\b|\bzzgl\b|\bzuzüglich\b|\bund bonus\b|\bsalary packaging\b|\bvariable\b|\bprime\b|\bOTE up\b).*$/iu;

const CURRENCY = String.raw`US\$|CA\$|C\$|AU\$|A\$|NZ\$|S\$|HK\$|R\$|\p{Sc}|Kč|zł|Rs\.?|euros?|CHF|(?:AED|ARS|AUD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|RON|SEK|SGD|TRY|UAH|USD|ZAR)|円|kr`;
const TIMES = String.raw`(?:k|tsd\.?|tys\.?|mil(?=\s)|lakhs?|lpa)(?!\p{L})|T(?=\s?(?:€|EUR))|万`;
const NUMBER = String.raw`\d{1,3}(?:[ '’.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,3}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d{1,2}(?!\d))?`;
const AMOUNT = new RegExp(
  String.raw`(?<![a-z\d])(?<before>${CURRENCY})?\s?(?<number>${NUMBER})(?:\/-)?\s?(?<times>${TIMES})?\s?(?<after>(?:${CURRENCY})(?!\p{L}))?`,
  "giu",
);
const BETWEEN =
  /^\s*(?:(?:\/|per |p)?\s?(?:yr|year|hr|h|hour|mo|month|annum)?)?\s*(?:-|–|—|_|~|～|to|bis|à|a|al|y|et|und|and|hasta|do|till|bis zu)\s*$/iu;
const UP_TO = /(?:\b(?:up to|bis zu|bis|hasta|max(?:\.|imum|imal)?|tot|do|fino a)|jusqu['’]à)\s*$/i;
const FROM =
  /(?:\b(?:from|ab|starting(?: at| from)?|min(?:\.|imum|destens|imo)?|mínimo|au moins|desde|od|vanaf|at least)|à partir de|a partir de)\s*$/i;
const AND_MORE = /^\s*(?:\+|～|〜|min\b|or more|aufwärts|et plus|y más)/i;

interface Amount {
  readonly value: number;
  readonly times: number;
  readonly currency: string | null;
  readonly isDollar: boolean;
  readonly start: number;
  readonly end: number;
}

const FACTORS: readonly (readonly [number, RegExp])[] = [
  [1_000, /^(?:k|t|tsd\.?|tys\.?|mil)$/i],
  [100_000, /^(?:lakhs?|lpa)$/i],
  [10_000, /^万$/],
];

const amountsIn = (text: string, country: string | null): Amount[] =>
  [...text.matchAll(AMOUNT)].flatMap((match): Amount[] => {
    const { before, number = "", times, after } = match.groups ?? {};
    const value = amountOf(/^\d{1,3}(?:,\d{2})+,\d{3}$/.test(number) ? number.replaceAll(",", "") : number);
    if (value === null) return [];
    const sign = before ?? after;
    return [
      {
        value,
        times: FACTORS.find(([, pattern]) => times !== undefined && pattern.test(times))?.[0] ?? 1,
        currency: sign === undefined ? null : currencyOf(sign, country),
        isDollar: sign !== undefined,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      },
    ];
  });

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
  if (OTHER_MONEY.test(line) || (BENEFIT.test(line) && !PAY_WORD.test(line))) return NOTHING;
  const period = periodInWords(line);
  const text = NO_PAY.reduce(
    (rest, pattern) => rest.replace(pattern, " "),
    line.replace(/[\u00a0\u202f]/g, " "),
  ).replace(BESIDE, "");
  const stated = rangeIn(text, period !== null, country);
  if (stated === null)
    return { ...NOTHING, period: /\b(?:daily|hourly|weekly) rate\b/i.test(line) ? period : null };
  const { min, max } = believedRange(stated);
  if (min === null && max === null) return { ...NOTHING, currency: stated.currency };
  const yearly = yearlyOf({ min, max, currency: stated.currency, period, text: null }, paymentsOf(line));
  return {
    min,
    max,
    currency: stated.currency,
    period,
    yearlyMin: yearly?.min ?? null,
    yearlyMax: yearly?.max ?? null,
  };
};

/** Fourteen or thirteen monthly payments make the year where the line counts them. */
const yearlyOf = (salary: Salary, payments: number | null) => {
  if (salary.period !== "month" || payments === null) return yearlySalaryOf(salary);
  const times = (amount: number | null) =>
    amount === null ? null : Math.round(amount * payments * 100) / 100;
  return { min: times(salary.min), max: times(salary.max) };
};

const rangeIn = (text: string, hasPeriod: boolean, country: string | null) => {
  const all = amountsIn(text, country);
  const isBare = text.replace(/[\d\s.,'’/–—-]/g, "") === "";
  const first = all.findIndex((amount, index) => {
    const next = followingOf(text, all, index);
    return isBare || isMoney(amount) || (next !== null && isMoney(next)) || (hasPeriod && amount.value > 1);
  });
  const low = all[first];
  if (low === undefined) return null;
  const high = followingOf(text, all, first);
  const currency = low.currency ?? high?.currency ?? null;
  if (high !== null) return { ...scaled(low, high), currency };
  const value = low.value * low.times;
  const before = text.slice(0, low.start);
  if (UP_TO.test(before)) return { min: null, max: value, currency };
  const isFrom = FROM.test(before) || AND_MORE.test(text.slice(low.end));
  return { min: value, max: isFrom ? null : value, currency };
};

const isMoney = ({ isDollar, times }: Amount): boolean => isDollar || times > 1;

/** The upper end of a range that the amount begins. */
const followingOf = (text: string, all: readonly Amount[], index: number): Amount | null => {
  const [low, high] = [all[index], all[index + 1]];
  if (low === undefined || high === undefined) return null;
  const between = text.slice(low.end, high.start);
  return BETWEEN.test(between) || (between.trim() === "" && low.currency === null) ? high : null;
};

/** "45-55k" and "30-35.000" name the thousands once. */
const scaled = (low: Amount, high: Amount): { min: number; max: number } => {
  const max = high.value * high.times;
  const own = low.value * low.times;
  const isShort = low.times === 1 && low.value > 0 && low.value < 1_000 && max >= 1_000 * low.value * 0.5;
  return { min: isShort ? low.value * 1_000 : own, max };
};

/** The pay of a line with its own words kept, whatever they are; what cannot be believed is noted. */
export const salaryOfLine = (line: Found<string>, country: string | null, notes: Notes): Found<Salary> => {
  const { min, max, currency, period } = salaryInWords(line.value, country);
  if (min === null && max === null) notes.doubt("salary", line.value, "is not an amount");
  return {
    path: line.path,
    value: { min, max, currency, period, text: cutText(line.value, limits.salaryText) },
  };
};
