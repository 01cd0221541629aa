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
