import { type FieldSources, JobFields, jobFieldNames } from "@jobtracker/contracts";
import { comparable } from "../jobs/job-hashes.ts";

type Name = keyof JobFields;

/** An address with other parameters is the same posting; the HTML is the text in other clothes. */
const NOT_COMPARED: ReadonlySet<Name> = new Set(["url", "descriptionHtml"]);

export const comparedFields: readonly Name[] = jobFieldNames.filter((name) => !NOT_COMPARED.has(name));

const isStated = (value: JobFields[Name]) => value !== null && !(Array.isArray(value) && value.length === 0);

/** What of a field counts: other spaces, or places in finer detail, are no other posting. */
const essence = (fields: JobFields, name: Name): string => {
  if (name === "locations") return fields.locations.map(({ text }) => comparable(text)).join("\n");
  const value = fields[name];
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : JSON.stringify(value);
};

/**
 * The names of the fields in which a capture says something else. What a capture does not state is no change: the same
 * posting as plain text states less than its page.
 */
export const differingFields = (before: JobFields, after: JobFields): Name[] =>
  comparedFields.filter((name) => isStated(after[name]) && essence(before, name) !== essence(after, name));

const withNames = (fields: JobFields, names: readonly Name[]): Partial<JobFields> => {
  const text = names.includes("descriptionText") ? { descriptionHtml: fields.descriptionHtml } : {};
  return { ...Object.fromEntries(names.map((name) => [name, fields[name]])), ...text };
};

/** These fields of the one in the place of those of the other. */
export const withFields = (fields: JobFields, from: JobFields, names: readonly Name[]): JobFields => ({
  ...fields,
  ...withNames(from, names),
});

/** Those of the fields that nobody wrote by hand. */
export const notWrittenByHand = (names: readonly Name[], sources: FieldSources): Name[] =>
  names.filter((name) => !/^(user|agent)$/.test(sources[name]?.kind ?? ""));

/** Reads a stored version. */
export const readFields = (json: string): JobFields => JobFields.parse(JSON.parse(json));
