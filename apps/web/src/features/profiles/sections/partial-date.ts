import { formatOf } from "../../../_kit/time/instants.ts";
import { language } from "../../../messages/index.ts";

const FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const MONTH_FIRST = /^(\d{1,2})[./](\d{4})$/;

/**
 * A date as exact as it was typed, in the form in which it is kept; null: nothing, undefined: no date. `3/2019` and
 * `03.2019` are months; days in such forms are not guessed at.
 */
export const readPartialDate = (typed: string): string | null | undefined => {
  const text = typed.trim();
  if (text === "") return null;
  const [, month = "", year = ""] = MONTH_FIRST.exec(text) ?? [];
  const form = year === "" ? text : `${year}-${month.padStart(2, "0")}`;
  return FORM.test(form) ? form : undefined;
};

/** As exact as it is: `2019`, `Mar 2019`, `Mar 14, 2019`. */
export const writePartialDate = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const form = { timeZone: "UTC", year: "numeric", month: "short" } as const;
  return formatOf(language, day === undefined ? form : { ...form, day: "numeric" }).format(
    new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`),
  );
};
