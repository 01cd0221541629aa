import {
  type Bonus,
  type Equity,
  type offers,
  type ParsedInputOf,
  usualTimesPerYear,
} from "@jobtracker/contracts";
import type { OfferColumns } from "@jobtracker/db";
import { zonedMoment } from "../_kit/local-moment.ts";

type Given = Omit<ParsedInputOf<typeof offers.operations.update>, "id" | "expectedVersion">;
type Period = NonNullable<Given["period"]>;

/** A decimal text is the number that it says: two decimals fit a double far beyond the amounts that are accepted. */
const stored = (amount: string): number => Number(amount);
const storedOrNull = (amount: string | null) => (amount === null ? null : stored(amount));

const bonusColumns = (bonus: Bonus | null) => ({
  bonusKind: bonus?.kind ?? null,
  bonusValue: bonus === null ? null : stored(bonus.value),
});

const equityColumns = (equity: Equity | null) => ({
  equityGrant: equity === null ? null : stored(equity.grant),
  equityYears: equity?.years ?? null,
  equityCliffMonths: equity?.cliffMonths ?? null,
});

/** What was known before: of a new offer nothing but the period. */
interface Before {
  readonly period: Period;
  readonly deadline: string | null;
  readonly timeZone: string | null;
}

/** Another period without a number of times has the usual one of it. */
const timesColumns = ({ timesPerYear, period }: Given, before: Before) => {
  if (timesPerYear === undefined && period === undefined) return {};
  return { timesPerYear: timesPerYear ?? usualTimesPerYear[period ?? before.period] };
};

const deadlineColumns = ({ deadline: given, timeZone }: Given, before: Before, usual: string) => {
  if (given === undefined && timeZone === undefined) return {};
  const deadline = given === undefined ? before.deadline : given;
  if (deadline === null) return { deadline, timeZone: null, deadlineDate: null };
  const { moment, timeZone: zone, instant } = zonedMoment(deadline, timeZone, before.timeZone ?? usual);
  return { deadline: moment, timeZone: zone, deadlineDate: instant };
};

/** The columns of what was given; the others stay. Throws INVALID_INPUT for a day with a zone. */
export const columnsOf = (given: Given, before: Before, usual: string): Partial<OfferColumns> => {
  const { base, signing, bonus, equity, timesPerYear, deadline, timeZone, ...plain } = given;
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(base !== undefined && { base: stored(base) }),
    ...(signing !== undefined && { signing: storedOrNull(signing) }),
    ...(bonus !== undefined && bonusColumns(bonus)),
    ...(equity !== undefined && equityColumns(equity)),
    ...timesColumns(given, before),
    ...deadlineColumns(given, before, usual),
  };
};
