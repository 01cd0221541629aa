import { SalaryPeriod } from "@jobtracker/contracts";
import { z } from "zod";

const amount = z.number().positive().nullable();
const note = z.string().min(1).optional();
/** By field, other values that are as right. */
const alsoAccepted = z.record(z.string(), z.array(z.json()).min(1)).optional();

/** What a person reads in the words of a pay. `payments`: how many monthly salaries a year has, where the text says so. */
export const SalaryLabel = z.strictObject({
  text: z.string().min(1),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  source: z.enum(["ad-strings", "markup", "posting", "written"]),
  min: amount,
  max: amount,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  period: SalaryPeriod.nullable(),
  payments: amount,
  yearlyMin: amount,
  yearlyMax: amount,
  alsoAccepted,
  note,
});
export type SalaryLabel = z.output<typeof SalaryLabel>;

/** Why the words of a date are no day. */
const NoDay = z.enum(["ambiguous", "at-least", "coarse", "future", "impossible", "no-date", "placeholder"]);

/** The day that a person reads in the words of a date on the day `now`; null, with the reason: none. */
export const DateLabel = z.strictObject({
  text: z.string().min(1),
  locale: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .nullable(),
  kind: z.enum(["posted", "deadline"]),
  now: z.iso.date(),
  source: z.enum(["markup", "posting", "written"]),
  date: z.iso.date().nullable(),
  reason: NoDay.nullable(),
  alsoAccepted: z.array(z.iso.date().nullable()).min(1).optional(),
  note,
});
export type DateLabel = z.output<typeof DateLabel>;

/** What the rule of the halves is applied to. */
export const dateLabelId = ({ text, locale, kind, now }: DateLabel): string =>
  [text, locale ?? "", kind, now].join("|");
