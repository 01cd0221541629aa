import { AppError, isStorable } from "@jobtracker/contracts/kit";

/*
 * What a column accepts, checked before either engine sees it: SQLite would store what does not fit, SQL Server would
 * round it, cut it or fail with its own words.
 */

const refuse = (column: string, reason: string) =>
  new AppError("INVALID_INPUT", `${column} ${reason}.`, { details: { column } });

export const checkedText = (column: string, value: string, length: number | "max") => {
  if (length !== "max" && value.length > length) throw refuse(column, `is longer than ${length} characters`);
  if (!isStorable(value)) throw refuse(column, "contains a NUL character or half of a surrogate pair");
  return value;
};

const CANONICAL_INSTANT =
  /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The instant of an operation stands in many of the columns that it writes. */
let lastInstant: string | undefined;

/** Year 1 to 9999, the range of `datetime2`. */
export const checkedInstant = (column: string, value: string) => {
  if (value === lastInstant) return value;
  const time = CANONICAL_INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || value < "0001" || new Date(time).toISOString() !== value)
    throw refuse(column, "is not an instant such as 2026-01-31T12:00:00.000Z");
  lastInstant = value;
  return value;
};

const CANONICAL_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const checkedDay = (column: string, value: string) => {
  const time = CANONICAL_DAY.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || value < "0001" || new Date(time).toISOString().slice(0, 10) !== value)
    throw refuse(column, "is not a day such as 2026-01-31");
  return value;
};

/** @param precision digits in all; @param scale digits after the point */
export const checkedAmount = (column: string, value: number, precision: number, scale: number) => {
  const fits = Math.abs(value) < 10 ** (precision - scale) && Number(value.toFixed(scale)) === value;
  if (!fits) throw refuse(column, `is not an amount with ${scale} decimals and at most ${precision} digits`);
  return value === 0 ? 0 : value;
};
