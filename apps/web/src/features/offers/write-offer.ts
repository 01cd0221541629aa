import type { Offer } from "@jobtracker/contracts";
import { writeDay } from "../../_kit/time/instants.ts";
import { language } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";

const words = planning.offers;

/** An amount in its currency; cents only where there are some. */
export const writeAmount = (amount: string, currency: string): string =>
  new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: amount.includes(".") ? 2 : 0,
    maximumFractionDigits: 2,
  }).format(Number(amount));

/** `CHF 7,250 a month × 13`. */
export const writeBase = ({ base, currency, period, timesPerYear }: Offer): string =>
  words.paid(writeAmount(base, currency), words.periods[period], timesPerYear);

export const writeBonus = ({ bonus, currency }: Offer): string => {
  if (bonus === null) return words.notSaid;
  return bonus.kind === "percent" ? words.percent(bonus.value) : writeAmount(bonus.value, currency);
};

export const writeEquity = ({ equity, currency }: Offer): string =>
  equity === null
    ? words.notSaid
    : `${writeAmount(equity.grant, currency)} ${words.vesting(equity.years, equity.cliffMonths)}`;

/** The day, and the time where one was said. */
export const writeDeadline = ({ deadline }: Offer, today: string): string => {
  if (deadline === null) return words.notSaid;
  const time = deadline.slice(11);
  const day = writeDay(deadline.slice(0, 10), today);
  return time === "" ? day : `${day}, ${time}`;
};

/** How an offer is named beside others. */
export const nameOf = ({ job: { title, company } }: Offer): string =>
  company === null ? title : `${title}, ${company}`;
