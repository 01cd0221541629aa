import type { JobListItem, Salary, YearlySalary } from "@jobtracker/contracts";
import { language, t } from "../../../messages/index.ts";

/** Places beyond these are only counted. */
const SHOWN_PLACES = 2;

export const writePlaces = (locations: JobListItem["locations"]): string => {
  const shown = locations.slice(0, SHOWN_PLACES).map((location) => location.text);
  const further = locations.length - shown.length;
  return [...shown, ...(further > 0 ? [`+${further}`] : [])].join(" · ");
};

/** Places and remote work in one line. */
export const placeOf = (job: Pick<JobListItem, "locations" | "remote">): string =>
  [writePlaces(job.locations), job.remote === null ? "" : t.jobs.remote[job.remote]]
    .filter((part) => part !== "")
    .join(" · ");

const writeAmount = (amount: number, currency: string | null) =>
  new Intl.NumberFormat(language, {
    ...(currency === null ? {} : { style: "currency" as const, currency }),
    maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

const writeRange = ({ min, max, currency }: Salary): string => {
  if (min !== null && max !== null) {
    const low = writeAmount(min, currency);
    return min === max ? low : `${low} – ${writeAmount(max, currency)}`;
  }
  if (min !== null) return t.jobs.from(writeAmount(min, currency));
  if (max !== null) return t.jobs.upTo(writeAmount(max, currency));
  return "";
};

/** The pay as numbers, or else in the posting's words; empty if nothing is said. */
export const writeSalary = (salary: Salary | null): string => {
  if (salary === null) return "";
  const range = writeRange(salary);
  if (range === "") return salary.text ?? "";
  return salary.period === null ? range : t.jobs.per(range, t.jobs.period[salary.period]);
};

/** What a pay by the hour, day, week or month makes in a year; empty if it is a year's already, or not known. */
export const writeYearlySalary = (salary: Salary, yearly: YearlySalary | null | undefined): string =>
  yearly && salary.period !== "year" ? writeRange({ ...salary, ...yearly }) : "";

/** "German" for "de"; the code of a language without a name. */
export const writeLanguage = (code: string): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
