import type { DecimalAmount } from "@jobtracker/contracts";

/*
 * Money is counted in whole cents as bigint, and written as decimal text: nothing is ever rounded by a binary fraction.
 */

const CENTS = 100n;
const DECIMALS = 2;

/** Cents of `"85000.5"`. */
export const centsOf = (amount: DecimalAmount): bigint => {
  const [whole = "0", part = ""] = amount.split(".");
  return BigInt(whole) * CENTS + BigInt(part.padEnd(DECIMALS, "0"));
};

/** `"85000.50"`; without a point if there are no cents. */
export const amountOf = (cents: bigint): DecimalAmount => {
  const part = cents % CENTS;
  const whole = String(cents / CENTS);
  return part === 0n ? whole : `${whole}.${String(part).padStart(DECIMALS, "0")}`;
};

/** Of a stored amount, a number with two decimals that both engines keep exactly. */
export const storedAmount = (value: number): DecimalAmount => amountOf(centsOf(value.toFixed(DECIMALS)));

/** A quotient rounded to a whole number, halves up. Neither may be negative. */
export const divided = (dividend: bigint, divisor: bigint): bigint =>
  (dividend * 2n + divisor) / (divisor * 2n);
