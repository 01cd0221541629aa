import type { EmploymentType, Remote, SalaryPeriod } from "@jobtracker/contracts";
import { t } from "../../../messages/index.ts";

const remotes = ["remote", "hybrid", "onsite"] as const satisfies readonly Remote[];

const employmentTypes = [
  "full-time",
  "part-time",
  "contract",
  "temporary",
  "internship",
  "volunteer",
  "per-diem",
  "other",
] as const satisfies readonly EmploymentType[];

const periods = ["hour", "day", "week", "month", "year"] as const satisfies readonly SalaryPeriod[];

const choicesOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

export const remoteChoices = choicesOf(remotes, t.jobs.remote);
export const employmentTypeChoices = choicesOf(employmentTypes, t.jobs.employmentType);
export const periodChoices = choicesOf(periods, t.jobs.period);

export const isRemote = (value: unknown): value is Remote => remotes.some((remote) => remote === value);
export const isPeriod = (value: unknown): value is SalaryPeriod => periods.some((period) => period === value);
export const isEmploymentType = (value: unknown): value is EmploymentType =>
  employmentTypes.some((type) => type === value);
