import { z } from "zod";

/** Largest `int` of both engines. */
const MAX_INT = 2_147_483_647;

/** A positive 32-bit key of the named table. */
export const tableId = <Name extends string>(name: Name) =>
  z
    .int()
    .min(1)
    .max(MAX_INT)
    .brand<Name>()
    .meta({ description: `Key of a ${name.replace(/ID$/, "")}` });

/** Reads a key out of a row of the database: what `schema.parse` does, at a tenth of its cost. Throws a ZodError. */
export const keyReader = <Key extends number>(schema: z.ZodType<Key>): ((value: number) => Key) => {
  const isKey = (value: number): value is Key => Number.isInteger(value) && value >= 1 && value <= MAX_INT;
  return (value) => (isKey(value) ? value : schema.parse(value));
};

/** Number of changes of a row, from 1 (`RowVersionNo`). */
export const Version = z.int().min(1).max(MAX_INT);

/** True if a database and a JSON reader can keep the text as it is: no NUL, no half of a surrogate pair. */
export const isStorable = (text: string) => !text.includes("\0") && text.isWellFormed();

const storable = (schema: z.ZodString) =>
  schema.refine(isStorable, { message: "Contains a NUL character or half of a surrogate pair" });

/** One line or more of text, trimmed, not empty, at most `max` UTF-16 units. */
export const requiredText = (max: number) => storable(z.string().trim().min(1).max(max));

/** Text that may be empty, at most `max` UTF-16 units, kept as it is. */
export const freeText = (max: number) => storable(z.string().max(max));

/** An instant in UTC with milliseconds: `2026-01-31T12:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });

/** An instant as a caller may write it: any offset, any precision. */
export const InstantInput = z.iso.datetime({
  offset: true,
  error: "Must be an instant such as 2026-01-31T12:00:00+01:00",
});

/**
 * When something planned begins: an instant with its offset, or what the clocks show, without one
 * (`2026-01-31T12:00`), in a time zone that is said beside it.
 */
export const StartInput = z.iso
  .datetime({
    offset: true,
    local: true,
    error: "Must be a time such as 2026-01-31T12:00, or 2026-01-31T12:00:00+01:00",
    abort: true,
  })
  .refine((start) => /^(?:20|21)/.test(start), { message: "The year must lie between 2000 and 2199" });

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** A calendar day, `YYYY-MM-DD`, from 1900 to 2199. */
export const LocalDate = z.iso.date({ error: "Must be a day such as 2026-01-31", abort: true }).refine(
  (day) => {
    const year = Number(day.slice(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  },
  { message: `The year must lie between ${FIRST_YEAR} and ${LAST_YEAR}` },
);

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** An IANA time zone name, such as `Europe/Zurich`. */
export const TimeZone = z
  .string()
  .min(1)
  .max(64)
  .refine((name) => /^[A-Za-z]/.test(name) && isTimeZone(name), { message: "Not an IANA time zone name" });

/** An http or https address. */
export const WebAddress = storable(z.string().max(2000)).refine(
  (address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol),
  { message: "Not an http or https address" },
);
