import type { Offer, YearlyValue } from "@jobtracker/contracts";
import { amountOf, centsOf, divided } from "./cents.ts";

type Pay = Pick<Offer, "base" | "timesPerYear" | "bonus" | "signing" | "equity">;

/** Of 100 per cent with two decimals. */
const WHOLE = 10_000n;
const MONTHS_OF_YEAR = 12;

const bonusOf = ({ bonus }: Pay, base: bigint): bigint => {
  if (bonus === null) return 0n;
  const value = centsOf(bonus.value);
  return bonus.kind === "amount" ? value : divided(base * value, WHOLE);
};

/** Each year an equal part, whenever in the year it is given. */
const equityOf = ({ equity }: Pay): bigint =>
  equity === null ? 0n : divided(centsOf(equity.grant), BigInt(equity.years));

/**
 * What an offer is worth in its first year and in each later one:
 *   base of a year = base × times a year
 *   later years    = base of a year + bonus + grant ÷ years
 *   first year     = the same + signing; without equity if its cliff is longer than a year
 * What a longer cliff holds back comes in a later year, and is not counted there twice.
 */
export const yearlyValue = (pay: Pay): YearlyValue => {
  const base = centsOf(pay.base) * BigInt(pay.timesPerYear);
  const bonus = bonusOf(pay, base);
  const equity = equityOf(pay);
  const signing = pay.signing === null ? 0n : centsOf(pay.signing);
  const isHeldBack = pay.equity !== null && pay.equity.cliffMonths > MONTHS_OF_YEAR;
  return {
    firstYear: amountOf(base + bonus + (isHeldBack ? 0n : equity) + signing),
    laterYears: amountOf(base + bonus + equity),
    base: amountOf(base),
    bonus: amountOf(bonus),
    equity: amountOf(equity),
    signing: amountOf(signing),
  };
};
