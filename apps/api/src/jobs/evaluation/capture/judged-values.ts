import { yearlySalaryOf } from "@jobtracker/contracts";
import type { LabelledFields } from "../../labels/capture-labels.ts";
import { comparable } from "../../reading/identity/identity.ts";
import { countryOfName } from "../../reading/places/country.ts";
import type { PostingReading } from "../../reading/reading.ts";

/** The day on which the evaluation captures; relative dates are counted from it. */
export const CAPTURED = new Date("2026-09-01T12:00:00Z");

type Place = LabelledFields["locations"][number];

/** One field of a label: what it expects and what was read, both as a text to compare; null: nothing. */
export interface JudgedField {
  readonly name: string;
  /** Of the label's fields, `alsoAccepted` names it by this. */
  readonly path: string;
  readonly expected: (fields: LabelledFields) => string | null;
  readonly read: (posting: PostingReading) => string | null;
  /** False: null in the label says nothing, so that any value is right. */
  readonly judgesAbsence?: false;
}

const exact = (text: string | null): string | null => text?.replace(/\s+/g, " ").trim() ?? null;
const loose = (text: string | null): string | null => (text === null ? null : comparable(text));

/** Texts of several places as one, whatever their order. */
const together = (texts: readonly (string | null)[]): string | null => {
  const said = texts.filter((text) => text !== null).map(comparable);
  return said.length === 0 ? null : said.sort().join("; ");
};

/** Countries by their code, so that "Germany" and "DE" are the same word. */
const withCodes = (text: string): string =>
  text
    .split(/\s*,\s*/)
    .map((part) => countryOfName(part) ?? part)
    .join(" ");

const placePart = (
  name: string,
  expected: (place: Place) => string | null,
  read: (place: PostingReading["fields"]["locations"][number]) => string | null,
): JudgedField => ({
  name,
  path: "locations",
  expected: ({ locations }) => together(locations.map(expected)),
  read: ({ fields }) => together(fields.locations.map(read)),
});

const pay = (
  part: Exclude<keyof NonNullable<LabelledFields["salary"]>, "words" | "yearlyMin" | "yearlyMax">,
): JudgedField => ({
  name: `salary ${part}`,
  path: `salary.${part}`,
  expected: ({ salary }) => salary?.[part]?.toString() ?? null,
  read: ({ fields }) => fields.salary?.[part]?.toString() ?? null,
});

const dayBefore = (days: number): string =>
  new Date(CAPTURED.getTime() - days * 86_400_000).toISOString().slice(0, 10);

export const judgedFields: readonly JudgedField[] = [
  { name: "title", path: "title", expected: ({ title }) => exact(title), read: (p) => exact(p.fields.title) },
  {
    name: "company",
    path: "company",
    expected: (f) => exact(f.company),
    read: (p) => exact(p.fields.company),
  },
  placePart(
    "places",
    ({ text }) => withCodes(text),
    ({ text }) => withCodes(text),
  ),
  placePart(
    "town",
    ({ city }) => city,
    ({ locality }) => locality,
  ),
  placePart(
    "region",
    ({ region }) => region,
    ({ region }) => region,
  ),
  placePart(
    "country",
    ({ country }) => country,
    ({ country }) => country,
  ),
  { name: "remote", path: "remote", expected: ({ remote }) => remote, read: ({ fields }) => fields.remote },
  {
    name: "employment type",
    path: "employmentType",
    expected: ({ employmentType }) => employmentType,
    read: ({ fields }) => fields.employmentType,
  },
  {
    name: "employment words",
    path: "employmentTypeText",
    expected: ({ employmentTypeText }) => loose(employmentTypeText),
    read: ({ fields }) => loose(fields.employmentTypeText),
  },
  pay("min"),
  pay("max"),
  pay("currency"),
  pay("period"),
  {
    name: "salary words",
    path: "salary.words",
    expected: ({ salary }) => loose(salary?.words ?? null),
    read: ({ fields }) => loose(fields.salary?.text ?? null),
    judgesAbsence: false,
  },
  {
    name: "posted",
    path: "postedDate",
    expected: (f) => f.postedDate ?? (f.postedDaysAgo === null ? null : dayBefore(f.postedDaysAgo)),
    read: ({ fields }) => fields.postedDate,
  },
  {
    name: "valid through",
    path: "validThrough",
    expected: ({ validThrough }) => validThrough,
    read: ({ fields }) => fields.validThrough,
  },
  {
    name: "salary a year, min",
    path: "salary.yearlyMin",
    expected: ({ salary }) => salary?.yearlyMin?.toString() ?? null,
    read: ({ fields }) => yearlySalaryOf(fields.salary)?.min?.toString() ?? null,
    judgesAbsence: false,
  },
  {
    name: "salary a year, max",
    path: "salary.yearlyMax",
    expected: ({ salary }) => salary?.yearlyMax?.toString() ?? null,
    read: ({ fields }) => yearlySalaryOf(fields.salary)?.max?.toString() ?? null,
    judgesAbsence: false,
  },
  { name: "language", path: "language", expected: (f) => f.language, read: ({ fields }) => fields.language },
  {
    name: "apply address",
    path: "applyUrl",
    expected: (f) => f.applyUrl,
    read: ({ fields }) => fields.applyUrl,
  },
  {
    name: "closed",
    path: "closed",
    expected: ({ closed }) => closed?.toString() ?? null,
    read: ({ fields }) => fields.closed?.toString() ?? null,
  },
  { name: "address", path: "url", expected: ({ url }) => url, read: ({ fields }) => fields.url },
];
