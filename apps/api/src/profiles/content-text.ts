import type { PlainSection, sectionFields } from "@jobtracker/contracts";

/* What a profile says, as the words in which two states of it are compared. */

export type Fields = Readonly<Record<string, unknown>>;
export type Entry = Fields & { readonly id: number; readonly version: number };

/** How an entry is kept is not what it says; its claims are entries themselves. */
export const notSaid: ReadonlySet<string> = new Set(["id", "version", "highlights"]);

const isEmpty = (value: object) => Object.keys(value).length === 0;

const isText = (value: unknown): value is string => typeof value === "string";

/** A value as words; nothing said is no words. */
export const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(wordsOf).join("\n");
  if (typeof value !== "object") return String(value);
  if (isEmpty(value)) return "";
  return Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .map(([name, inner]) => `${name}: ${isText(inner) ? inner : JSON.stringify(inner)}`)
    .join("\n");
};

/** The fields by which an entry is known, in the order in which they are said. */
const titleFields: {
  readonly [Section in PlainSection]: readonly (keyof (typeof sectionFields)[Section])[];
} = {
  experience: ["title", "company"],
  education: ["studyType", "area", "institution"],
  projects: ["name"],
  certifications: ["name"],
  languages: ["language"],
  links: ["network", "username", "url"],
  skills: ["name"],
  awards: ["title"],
  publications: ["name"],
  interests: ["name"],
  references: ["name"],
};

/** What an entry calls itself; empty where it says nothing of that. */
export const titleOf = (section: PlainSection, entry: Fields): string =>
  titleFields[section].flatMap((field) => entry[field] ?? []).join(", ");
