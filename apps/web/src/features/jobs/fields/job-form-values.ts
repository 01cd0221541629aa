import type { EditableFields, EmploymentType, JobFields, Remote, SalaryPeriod } from "@jobtracker/contracts";
import { t } from "../../../messages/index.ts";

/** The fields of a job as a person edits them: text for what is typed, empty for what is not said. */
export interface JobFormValues {
  title: string;
  company: string;
  /** One place a line. */
  locations: string;
  remote: Remote | null;
  employmentType: EmploymentType | null;
  salaryMin: number | "";
  salaryMax: number | "";
  currency: string;
  period: SalaryPeriod | null;
  postedDate: string | null;
  validThrough: string | null;
  url: string;
  description: string;
}

export const emptyForm: JobFormValues = {
  title: "",
  company: "",
  locations: "",
  remote: null,
  employmentType: null,
  salaryMin: "",
  salaryMax: "",
  currency: "",
  period: null,
  postedDate: null,
  validThrough: null,
  url: "",
  description: "",
};

export const toForm = (fields: JobFields): JobFormValues => ({
  title: fields.title,
  company: fields.company ?? "",
  locations: fields.locations.map((location) => location.text).join("\n"),
  remote: fields.remote,
  employmentType: fields.employmentType,
  salaryMin: fields.salary?.min ?? "",
  salaryMax: fields.salary?.max ?? "",
  currency: fields.salary?.currency ?? "",
  period: fields.salary?.period ?? null,
  postedDate: fields.postedDate,
  validThrough: fields.validThrough,
  url: fields.url ?? "",
  description: fields.descriptionText ?? "",
});

const bare = { street: null, locality: null, region: null, postalCode: null, country: null };

const readLocations = (text: string, before: JobFields["locations"]): JobFields["locations"] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    // A place that was only moved or left alone keeps its parts.
    .map((line) => before.find((location) => location.text === line) ?? { text: line, ...bare });

const readSalary = (values: JobFormValues, before: JobFields["salary"]): JobFields["salary"] => {
  const salary = {
    min: values.salaryMin === "" ? null : values.salaryMin,
    max: values.salaryMax === "" ? null : values.salaryMax,
    currency: values.currency.trim().toUpperCase() || null,
    period: values.period,
  };
  const says = Object.values(salary).some((part) => part !== null);
  const text = before?.text ?? null;
  return says || text !== null ? { ...salary, text } : null;
};

const optional = (text: string) => text.trim() || null;

/** All fields as the form has them. */
export const fromForm = (values: JobFormValues, before?: JobFields) =>
  ({
    title: values.title.trim(),
    company: optional(values.company),
    locations: readLocations(values.locations, before?.locations ?? []),
    remote: values.remote,
    employmentType: values.employmentType,
    salary: readSalary(values, before?.salary ?? null),
    postedDate: values.postedDate,
    validThrough: values.validThrough,
    url: optional(values.url),
    descriptionText: optional(values.description),
  }) satisfies EditableFields;

/** Only what the person changed, so that the rest keeps its source. */
export const changedFields = (values: JobFormValues, before: JobFields): EditableFields => {
  const original = fromForm(toForm(before), before);
  const now = fromForm(values, before);
  const changed = Object.entries(now).filter(
    ([name, value]) =>
      JSON.stringify(value) !==
      JSON.stringify(Object.entries(original).find(([other]) => other === name)?.[1]),
  );
  return Object.fromEntries(changed);
};

const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What can be said before the server is asked. */
export const validateForm = {
  title: (title: string) => (title.trim() === "" ? t.jobs.form.needTitle : null),
  url: (url: string) => (url.trim() === "" || isAddress(url.trim()) ? null : t.jobs.form.badAddress),
  currency: (currency: string) =>
    currency.trim() === "" || /^[A-Za-z]{3}$/.test(currency.trim()) ? null : t.jobs.form.badCurrency,
  salaryMin: (min: number | "", { salaryMax: max }: JobFormValues) =>
    min !== "" && max !== "" && min > max ? t.jobs.form.minAboveMax : null,
};

export const isFormValid = (values: JobFormValues): boolean =>
  [
    validateForm.title(values.title),
    validateForm.url(values.url),
    validateForm.currency(values.currency),
    validateForm.salaryMin(values.salaryMin, values),
  ].every((message) => message === null);
