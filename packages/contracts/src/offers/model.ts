import { z } from "zod";
import {
  Currency,
  DecimalAmount,
  detailOf,
  freeText,
  Instant,
  LocalDate,
  LocalMoment,
  TimeZone,
  tableId,
  Version,
} from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { JobInBrief } from "../jobs/job-in-brief.ts";
import { Remote, SalaryPeriod } from "../jobs/model.ts";

export const OfferID = tableId("OfferID");
export type OfferID = z.output<typeof OfferID>;

export const OfferStatus = z.enum(["open", "accepted", "declined", "expired", "withdrawn"]);
export type OfferStatus = z.output<typeof OfferStatus>;

/** How often a base is paid in a year unless the offer says otherwise (13 months, 1,800 hours). */
export const usualTimesPerYear = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: 2080,
} as const satisfies Record<z.output<typeof SalaryPeriod>, number>;

/** What is given on top each year: an amount, or so many percent of the base of a year. */
export const Bonus = z.strictObject({ kind: z.enum(["amount", "percent"]), value: DecimalAmount });
export type Bonus = z.output<typeof Bonus>;

/** A grant that becomes the person's over years; nothing before the cliff. */
export const Equity = z.strictObject({
  grant: DecimalAmount.meta({ description: "Value of the whole grant" }),
  years: z.int().min(1).max(20),
  cliffMonths: z.int().min(0).max(120).default(0),
});
export type Equity = z.output<typeof Equity>;

/** What a caller says of an offer; every amount is in its one currency. */
export const offerFields = {
  currency: Currency,
  base: DecimalAmount,
  period: SalaryPeriod,
  timesPerYear: z.int().min(1).max(9999).nullable().meta({
    description: "How often the base is paid in a year; null: year 1, month 12, week 52, day 260, hour 2080",
  }),
  bonus: Bonus.nullable(),
  signing: DecimalAmount.nullable().meta({ description: "Paid once" }),
  equity: Equity.nullable(),
  benefits: freeText(2000).nullable(),
  vacationDays: z.int().min(0).max(365).nullable(),
  remote: Remote.nullable(),
  startDay: LocalDate.nullable(),
  deadline: LocalMoment.nullable().meta({
    description: "By when to answer: a day, or a time of it in timeZone",
  }),
  timeZone: TimeZone.meta({ description: "Of a time; the person's unless said" }),
  notes: freeText(10_000).nullable(),
};

/** What an offer is worth, in its currency. Sums are exact; parts of a year are rounded to the cent, halves up. */
export const YearlyValue = z.strictObject({
  firstYear: DecimalAmount.meta({ description: "base + bonus + equity + signing" }),
  laterYears: DecimalAmount.meta({ description: "base + bonus + equity, each year" }),
  base: DecimalAmount,
  bonus: DecimalAmount,
  equity: DecimalAmount.meta({ description: "grant / years; in the first year 0 with a cliff above a year" }),
  signing: DecimalAmount,
});
export type YearlyValue = z.output<typeof YearlyValue>;

/** An offer on an application. */
export const Offer = z.strictObject({
  id: OfferID,
  version: Version,
  applicationId: ApplicationID,
  job: JobInBrief,
  status: OfferStatus,
  currency: Currency,
  base: DecimalAmount,
  period: SalaryPeriod,
  timesPerYear: z.int(),
  bonus: Bonus.nullable(),
  signing: DecimalAmount.nullable(),
  equity: Equity.nullable(),
  yearly: YearlyValue,
  benefits: z.string().nullable(),
  vacationDays: z.int().nullable(),
  remote: Remote.nullable(),
  startDay: LocalDate.nullable(),
  deadline: LocalMoment.nullable(),
  timeZone: z.string().nullable(),
  deadlineAt: detailOf("deadline", Instant.nullable()),
  isDeadlinePassed: z.boolean().meta({ description: "Open, and its deadline is over" }),
  notes: z.string().nullable(),
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
});
export type Offer = z.output<typeof Offer>;
