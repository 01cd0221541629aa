import {
  ApplicationID,
  Bonus,
  Equity,
  type Offer,
  OfferID,
  OfferStatus,
  SalaryPeriod,
} from "@jobtracker/contracts";
import type { OfferOfJobRow, OfferRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";
import { dayAt } from "../_kit/local-day.ts";
import { isPast } from "../_kit/local-moment.ts";
import { toJobInBrief } from "../jobs/job-in-brief.ts";
import { toRemote } from "../jobs/present.ts";
import { storedAmount } from "./cents.ts";
import { yearlyValue } from "./yearly-value.ts";

const bonusOf = ({ bonusKind, bonusValue }: OfferRow): Bonus | null =>
  bonusKind === null || bonusValue === null
    ? null
    : Bonus.parse({ kind: bonusKind, value: storedAmount(bonusValue) });

const equityOf = ({ equityGrant, equityYears, equityCliffMonths }: OfferRow): Equity | null =>
  equityGrant === null || equityYears === null
    ? null
    : Equity.parse({
        grant: storedAmount(equityGrant),
        years: equityYears,
        cliffMonths: equityCliffMonths ?? 0,
      });

interface Now {
  readonly now: string;
  readonly actor: { readonly timeZone: string };
}

const isDeadlinePassed = (row: OfferRow, { now, actor }: Now): boolean =>
  row.status === "open" &&
  row.deadline !== null &&
  isPast(
    { moment: row.deadline, timeZone: row.timeZone, instant: row.deadlineDate },
    now,
    dayAt(now, actor.timeZone),
  );

const payOf = (row: OfferRow) => ({
  currency: row.currency,
  base: storedAmount(row.base),
  period: SalaryPeriod.parse(row.period),
  timesPerYear: row.timesPerYear,
  bonus: bonusOf(row),
  signing: row.signing === null ? null : storedAmount(row.signing),
  equity: equityOf(row),
});

/** Throws if its application has no job, which the database does not allow. */
export const toOffer = (row: OfferOfJobRow, now: Now): Offer => {
  const job = toJobInBrief(row);
  if (job === null) throw new Error(`Offer ${row.offerId} has no job`);
  const pay = payOf(row);
  return {
    id: OfferID.parse(row.offerId),
    version: row.rowVersionNo,
    applicationId: ApplicationID.parse(row.jobApplicationId),
    job,
    status: OfferStatus.parse(row.status),
    ...pay,
    yearly: yearlyValue(pay),
    benefits: row.benefits,
    vacationDays: row.vacationDays,
    remote: toRemote(row.remote),
    startDay: row.startDay,
    deadline: row.deadline,
    timeZone: row.timeZone,
    deadlineAt: row.deadlineDate,
    isDeadlinePassed: isDeadlinePassed(row, now),
    notes: row.notes,
    createdAt: row.createdDate,
    updatedAt: row.updatedDate,
    deletedAt: row.deletedDate,
  };
};

const fieldsOf = ({
  offerId,
  userId,
  createdDate,
  updatedDate,
  ...fields
}: OfferRow): Record<string, unknown> => fields;

export const offerChange = (before: OfferRow | null, after: OfferRow): Change => ({
  table: "Offer",
  id: after.offerId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});
