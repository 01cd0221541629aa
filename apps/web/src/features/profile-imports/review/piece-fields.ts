import type { MergeItem } from "@jobtracker/contracts";
import { valueAt } from "./pointers.ts";

/** What can be written in a piece of each section of JSON Resume, in the order in which it is shown. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  basics: ["name", "label", "email", "phone", "url", "summary"],
  location: ["address", "postalCode", "city", "region", "countryCode"],
  profiles: ["network", "username", "url"],
  work: ["position", "name", "location", "startDate", "endDate", "url", "summary", "highlights"],
  volunteer: ["position", "organization", "startDate", "endDate", "url", "summary", "highlights"],
  education: ["studyType", "area", "institution", "startDate", "endDate", "score", "url", "courses"],
  skills: ["name", "level", "keywords"],
  languages: ["language", "fluency"],
  projects: ["name", "description", "startDate", "endDate", "url", "highlights", "keywords"],
  certificates: ["name", "issuer", "date", "url"],
  awards: ["title", "awarder", "date", "summary"],
  publications: ["name", "publisher", "releaseDate", "url", "summary"],
  interests: ["name", "keywords"],
  references: ["name", "reference"],
};

const LISTS = new Set(["highlights", "courses", "keywords", "roles"]);
const LONG = new Set(["summary", "description", "reference"]);

export interface PieceField {
  readonly name: string;
  readonly pointer: string;
  readonly form: "line" | "text" | "list";
}

/** "/work/0" is of the section work. */
export const sectionOf = (key: string): string => key.split("/").findLast((part) => /\D/.test(part)) ?? "";

const fieldOf = (key: string, name: string): PieceField => ({
  name,
  pointer: `${key}/${name}`,
  form: LISTS.has(name) ? "list" : LONG.has(name) ? "text" : "line",
});

/** The fields that a person can write in a piece. */
export const fieldsOf = ({ key }: Pick<MergeItem, "key">): PieceField[] => {
  const own = (FIELDS[sectionOf(key)] ?? []).map((name) => fieldOf(key, name));
  if (key !== "/basics") return own;
  return [...own, ...(FIELDS.location ?? []).map((name) => fieldOf(`${key}/location`, name))];
};

export interface PieceValue {
  readonly name: string;
  readonly pointer: string;
  readonly text: string;
}

/** Every value of a piece, items of lists one by one. */
export const valuesOf = (resume: unknown, { key }: Pick<MergeItem, "key">): PieceValue[] => {
  const values: PieceValue[] = [];
  const known = fieldsOf({ key });
  const others = Object.keys(Object(valueAt(resume, key)))
    .filter((name) => !known.some((field) => field.pointer === `${key}/${name}`))
    .filter((name) => name !== "profiles" && name !== "location");
  const all = [...known, ...others.map((name) => fieldOf(key, name))];
  for (const { name, pointer } of all) {
    const value = valueAt(resume, pointer);
    if (typeof value === "string" && value !== "") values.push({ name, pointer, text: value });
    if (Array.isArray(value))
      for (const [index, item] of value.entries())
        if (typeof item === "string") values.push({ name, pointer: `${pointer}/${index}`, text: item });
  }
  return values;
};
