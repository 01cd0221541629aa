import {
  type EditableFields,
  type FieldSource,
  type FieldSources,
  type JobFields,
  type JobLocation,
  jobFieldNames,
  type Salary,
} from "@jobtracker/contracts";
import type { Actor } from "../_kit/actor.ts";
import { textAsHtml } from "./reading/html/escaped-text.ts";

export const emptyFields: Omit<JobFields, "title"> = {
  company: null,
  locations: [],
  remote: null,
  employmentType: null,
  employmentTypeText: null,
  salary: null,
  postedDate: null,
  validThrough: null,
  url: null,
  applyUrl: null,
  language: null,
  closed: null,
  descriptionHtml: null,
  descriptionText: null,
};

const filled = (text: string | null): string | null => (text === null || text.trim() === "" ? null : text);

const filledSalary = (salary: Salary | null): Salary | null => {
  if (salary === null) return null;
  const told = { ...salary, text: filled(salary.text) };
  return Object.values(told).every((part) => part === null) ? null : told;
};

const filledLocation = (location: JobLocation): JobLocation => ({
  text: location.text,
  street: filled(location.street),
  locality: filled(location.locality),
  region: filled(location.region),
  postalCode: filled(location.postalCode),
  country: filled(location.country),
});

const htmlOf = (text: string | null) =>
  text === null ? null : textAsHtml(text.replace(/\r\n?/g, "\n").replace(/\n[^\S\n]+(?=\n)/g, "\n"));

/** The fields with the caller's in their place: absent ones stay, null and blank clear. The HTML follows an edited text. */
export const editedFields = (fields: JobFields, edits: EditableFields): JobFields => {
  const given = Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined));
  const merged: JobFields = { ...fields, ...given };
  const descriptionText = filled(merged.descriptionText);
  const isSameText = descriptionText === fields.descriptionText;
  return {
    ...merged,
    locations: merged.locations.map(filledLocation),
    salary: filledSalary(merged.salary),
    employmentTypeText: filled(merged.employmentTypeText),
    descriptionText,
    descriptionHtml: isSameText ? fields.descriptionHtml : htmlOf(descriptionText),
  };
};

/** The names of the fields whose values differ. */
export const changedFields = (before: JobFields, after: JobFields): (keyof JobFields)[] =>
  jobFieldNames.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** What a caller writes is the person's word, or that of their AI client. */
export const writerOf = ({ client }: Actor): FieldSource => ({ kind: client === "mcp" ? "agent" : "user" });

/** The sources after these fields were written by `writer`. */
export const editedSources = (
  sources: FieldSources,
  fields: readonly (keyof JobFields)[],
  writer: FieldSource,
): FieldSources => ({ ...sources, ...Object.fromEntries(fields.map((field) => [field, writer])) });
