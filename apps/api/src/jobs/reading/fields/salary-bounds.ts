import type { Salary, SalaryPeriod } from "@jobtracker/contracts";
import type { Notes } from "../notes.ts";

/**
 * Between which amounts, in dollars, a pay of a period lies at all, generously: an hour at 2,000 is 4 million a year, more than the
 * dearest advisers ask; a year at less than 1,000 or a month at less than 20 is paid nowhere full time, but is what "50–60" thousand and a
 * pay by the hour look like under a wrong unit.
 */
const BOUNDS: Readonly<Record<SalaryPeriod, readonly [number, number]>> = {
  hour: [0, 2_000],
  day: [2, 15_000],
  week: [10, 60_000],
  month: [20, 250_000],
  year: [1_000, 20_000_000],
};

/** How many of a currency go into a dollar, roughly; of those that are not here about one, as of EUR, GBP, CHF, CAD and AUD. */
const IN_A_DOLLAR: Readonly<Record<string, number>> = {
  SEK: 10,
  NOK: 10,
  DKK: 7,
  PLN: 4,
  CZK: 23,
  HUF: 350,
  RON: 5,
  ISK: 135,
  UAH: 40,
  RUB: 90,
  TRY: 35,
  RSD: 110,
  JPY: 150,
  CNY: 7,
  KRW: 1_350,
  TWD: 32,
  HKD: 8,
  INR: 84,
  PKR: 280,
  BDT: 115,
  LKR: 300,
  THB: 35,
  VND: 25_000,
  IDR: 16_000,
  PHP: 57,
  MYR: 4.5,
  ILS: 4,
  AED: 4,
  SAR: 4,
  EGP: 50,
  NGN: 1_500,
  KES: 130,
  ZAR: 18,
  MXN: 18,
  BRL: 5,
  ARS: 1_000,
  CLP: 950,
  COP: 4_100,
  PEN: 4,
  UYU: 40,
  CRC: 510,
  PYG: 7_500,
  KZT: 480,
  UZS: 12_700,
  XOF: 600,
  XAF: 600,
  MAD: 10,
  DZD: 135,
  TND: 3,
};

/**
 * The period of a salary, if its amounts can be of it; else null and a note with the source's words. Which other period is meant, or
 * whether thousands are, nobody can tell for sure.
 */
export const believedPeriod = (
  { min, max, currency, period }: Omit<Salary, "text">,
  words: string,
  notes: Notes,
): SalaryPeriod | null => {
  if (period === null) return null;
  const [lowest, highest] = BOUNDS[period];
  const rate = currency === null ? 1 : (IN_A_DOLLAR[currency] ?? 1);
  const amounts = [min, max].filter((amount) => amount !== null);
  if (amounts.every((amount) => amount >= lowest * rate && amount <= highest * rate)) return period;
  notes.doubt("salary", words, `cannot be the pay of ${period === "hour" ? "an" : "a"} ${period}`);
  return null;
};
