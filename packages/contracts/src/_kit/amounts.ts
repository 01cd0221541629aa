import { z } from "zod";

/**
 * An amount as a decimal number in text, so that no reader rounds it: at most 13 digits before the point and two after
 * it, as both engines keep it.
 */
export const DecimalAmount = z
  .string()
  .regex(
    /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/,
    'Must be a decimal number in text, such as "85000" or "12.50"',
  )
  .meta({ description: 'Decimal number in text: "85000.50"' });
export type DecimalAmount = z.output<typeof DecimalAmount>;

/** An ISO 4217 code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, "Not an ISO 4217 code such as EUR");
export type Currency = z.output<typeof Currency>;
