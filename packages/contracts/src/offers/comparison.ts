import { z } from "zod";
import { Currency, DecimalAmount, LocalDate } from "../_kit/index.ts";
import { Offer, OfferID } from "./model.ts";

/** `1 from = rate to`, as the person said it on a day. */
export const ExchangeRate = z.strictObject({
  from: Currency,
  to: Currency,
  rate: z
    .string()
    .regex(/^(?=.*[1-9])(?:0|[1-9]\d{0,8})(?:\.\d{1,10})?$/, 'Must be above 0, in text, such as "1.0845"')
    .meta({ description: 'Decimal number in text: 1 from = "1.0845" to' }),
  day: LocalDate.meta({ description: "From which day it is" }),
});
export type ExchangeRate = z.output<typeof ExchangeRate>;

/** The yearly value of an offer in the currency of the comparison. */
const Compared = z.strictObject({
  firstYear: DecimalAmount,
  laterYears: DecimalAmount,
  rate: ExchangeRate.nullable().meta({
    description: "By which it was converted; null: it is its own currency",
  }),
});

/** The best of what can be compared; several if they are equal, none where nothing can be said. */
const Best = z.strictObject({
  firstYear: z.array(OfferID),
  laterYears: z.array(OfferID),
  vacationDays: z.array(OfferID),
});

/**
 * Offers side by side. Amounts of different currencies are compared only by rates that the person gave: while one is
 * missing, `compared` is null where it is, and nothing is best in money.
 */
export const OfferComparison = z.strictObject({
  currency: Currency.nullable().meta({
    description: "Of the comparison; null: they have several, and none was said",
  }),
  items: z.array(z.strictObject({ offer: Offer, compared: Compared.nullable() })),
  best: Best,
  missingRates: z.array(z.strictObject({ from: Currency, to: Currency })),
});
export type OfferComparison = z.output<typeof OfferComparison>;
