import type { ExchangeRate, YearlyValue } from "@jobtracker/contracts";
import { amountOf, centsOf, divided } from "./cents.ts";

const DECIMALS = 10;
const ONE = 10n ** BigInt(DECIMALS);

/** A rate in ten-thousand-millionths. */
const unitsOf = (rate: string): bigint => {
  const [whole = "0", part = ""] = rate.split(".");
  return BigInt(whole) * ONE + BigInt(part.padEnd(DECIMALS, "0"));
};

/** The rate from one currency to another, as it was given, or the one of the other direction. */
export const rateBetween = (
  rates: readonly ExchangeRate[],
  from: string,
  to: string,
): ExchangeRate | undefined =>
  rates.find((rate) => rate.from === from && rate.to === to) ??
  rates.find((rate) => rate.from === to && rate.to === from);

const convertCents = (cents: bigint, from: string, rate: ExchangeRate): bigint => {
  const units = unitsOf(rate.rate);
  return rate.from === from ? divided(cents * units, ONE) : divided(cents * ONE, units);
};

/** Amounts of one currency by a rate, to the cent, halves up. */
export const convert = (
  { firstYear, laterYears }: Pick<YearlyValue, "firstYear" | "laterYears">,
  from: string,
  rate: ExchangeRate,
) => ({
  firstYear: amountOf(convertCents(centsOf(firstYear), from, rate)),
  laterYears: amountOf(convertCents(centsOf(laterYears), from, rate)),
});
