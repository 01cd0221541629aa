import { amountOf } from "./amount.ts";
import { currencyOf } from "./currency.ts";

const CURRENCY = String.raw`US\$|CA\$|C\$|AU\$|A\$|NZ\$|S\$|HK\$|R\$|\p{Sc}|Kč|zł|Rs\.?|euros?|CHF|(?:AED|ARS|AUD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|RON|SEK|SGD|TRY|UAH|USD|ZAR)|円|kr`;
const TIMES = String.raw`(?:k|tsd\.?|tys\.?|mil(?=\s)|lakhs?|lpa)(?!\p{L})|T(?=\s?(?:€|EUR))|万`;
const NUMBER = String.raw`\d{1,3}(?:[ '’.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,3}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d{1,2}(?!\d))?`;
const AMOUNT = new RegExp(
  String.raw`(?<![a-z\d])(?<before>${CURRENCY})?\s?(?<number>${NUMBER})(?:\/-|[.,][-–—]{1,2}(?![\d–—-]))?\s?(?<times>${TIMES})?\s?(?<after>(?:${CURRENCY})(?!\p{L}))?`,
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

/** The amount or the range that a line states first: amounts beside a currency, a "k" or a period, or alone on the line. Null: none. */
export const rangeIn = (text: string, hasPeriod: boolean, country: string | null) => {
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

/** How many different ranges of money the line states. */
export const rangesIn = (text: string, country: string | null): number => {
  const all = amountsIn(text, country);
  const ranges = new Set<string>();
  for (let index = 0; index < all.length; index++) {
    const [low, high] = [all[index], followingOf(text, all, index)];
    if (low === undefined || high === null || !(isMoney(low) || isMoney(high))) continue;
    ranges.add(`${low.value * low.times} ${high.value * high.times}`);
    index++;
  }
  return ranges.size;
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
