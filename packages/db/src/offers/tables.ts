import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, localDate, money, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { jobApplication } from "../applications/tables.ts";
import { user } from "../auth/tables.ts";

/** An offer on an application; every amount is in its one currency. One of a deleted application is not shown. */
export const offer = mssqlTable(
  "Offer",
  {
    offerId: identity("OfferID"),
    userId: int("UserID").notNull(),
    jobApplicationId: int("JobApplicationID").notNull(),
    status: text("Status", 10).notNull(),
    currency: text("Currency", 3).notNull(),
    base: money("Base").notNull(),
    period: text("Period", 10).notNull(),
    /** How often the base is paid in a year. */
    timesPerYear: int("TimesPerYear").notNull(),
    /** `amount` of a year, or `percent` of the base of a year. */
    bonusKind: text("BonusKind", 10),
    bonusValue: money("BonusValue"),
    signing: money("Signing"),
    /** Value of the whole grant. */
    equityGrant: money("EquityGrant"),
    equityYears: int("EquityYears"),
    equityCliffMonths: int("EquityCliffMonths"),
    vacationDays: int("VacationDays"),
    remote: text("Remote", 10),
    startDay: localDate("StartDay"),
    /** `2026-01-31` or `2026-01-31T12:00`: what calendar and clock show. */
    deadline: text("Deadline", 16),
    /** IANA name; null for days. */
    timeZone: text("TimeZone", 64),
    /** The instant of a time; null for days. */
    deadlineDate: instant("DeadlineDate"),
    ...mutableRow,
    ...softDelete,
    benefits: text("Benefits", 2000),
    notes: text("Notes", "max"),
  },
  (table) => [
    primaryKey({ name: "PK_Offer", columns: [table.offerId] }),
    foreignKey({ name: "FK_Offer_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_Offer_JobApplication",
      columns: [table.jobApplicationId],
      foreignColumns: [jobApplication.jobApplicationId],
    }),
    check(
      "CK_Offer_Status",
      sql`${table.status} in ('open', 'accepted', 'declined', 'expired', 'withdrawn')`,
    ),
    check("CK_Offer_BonusKind", sql`${table.bonusKind} in ('amount', 'percent')`),
    check("CK_Offer_TimesPerYear", sql`${table.timesPerYear} > 0`),
    check("CK_Offer_EquityYears", sql`${table.equityYears} > 0`),
    index("IX_Offer_UserID_Deadline").on(table.userId, table.deadline),
    index("IX_Offer_JobApplicationID").on(table.jobApplicationId),
  ],
);

/** What one currency is worth in another, as the person said it. */
export const exchangeRate = mssqlTable(
  "ExchangeRate",
  {
    exchangeRateId: identity("ExchangeRateID"),
    userId: int("UserID").notNull(),
    fromCurrency: text("FromCurrency", 3).notNull(),
    toCurrency: text("ToCurrency", 3).notNull(),
    /** Decimal number in text: 1 from = rate to. */
    rate: text("Rate", 20).notNull(),
    rateDay: localDate("RateDay").notNull(),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_ExchangeRate", columns: [table.exchangeRateId] }),
    unique("UQ_ExchangeRate_UserID_FromCurrency_ToCurrency").on(
      table.userId,
      table.fromCurrency,
      table.toCurrency,
    ),
    foreignKey({ name: "FK_ExchangeRate_User", columns: [table.userId], foreignColumns: [user.userId] }),
  ],
);
