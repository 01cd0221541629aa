import type { JobFields } from "@jobtracker/contracts";

const salaryText = (salary: JobFields["salary"]): string => {
  if (salary === null) return "";
  const { min, max, currency, period, text } = salary;
  const amounts = [...new Set([min, max])].filter((amount) => amount !== null).join(" – ");
  const measured = [amounts, currency, period === null ? null : `per ${period}`].filter(Boolean).join(" ");
  return [measured, text].filter(Boolean).join("\n");
};

/** A field as the words in which two versions are compared. */
export const fieldText = (fields: JobFields, name: keyof JobFields): string => {
  if (name === "locations") return fields.locations.map(({ text }) => text).join("\n");
  if (name === "salary") return salaryText(fields.salary);
  if (name === "closed") return fields.closed === null ? "" : fields.closed ? "yes" : "no";
  return fields[name] ?? "";
};
