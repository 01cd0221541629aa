import { isEmploymentType, isPeriod, isRemote } from "../fields/choices.ts";
import { emptyForm, type JobFormValues } from "../fields/job-form-values.ts";

/** Empty if nothing was entered. */
export const writeForm = (values: JobFormValues): string =>
  JSON.stringify(values) === JSON.stringify(emptyForm) ? "" : JSON.stringify(values);

const text = (value: unknown) => (typeof value === "string" ? value : "");
const amount = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : "");
const day = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;

const parse = (kept: string): Record<string, unknown> => {
  try {
    return { ...JSON.parse(kept) };
  } catch {
    return {};
  }
};

/** What was entered by hand; a field that cannot be read is empty again. */
export const readForm = (kept: string | undefined): JobFormValues => {
  if (kept === undefined) return emptyForm;
  const found = parse(kept);
  return {
    title: text(found.title),
    company: text(found.company),
    locations: text(found.locations),
    remote: isRemote(found.remote) ? found.remote : null,
    employmentType: isEmploymentType(found.employmentType) ? found.employmentType : null,
    salaryMin: amount(found.salaryMin),
    salaryMax: amount(found.salaryMax),
    currency: text(found.currency),
    period: isPeriod(found.period) ? found.period : null,
    postedDate: day(found.postedDate),
    validThrough: day(found.validThrough),
    url: text(found.url),
    description: text(found.description),
  };
};
