import type { FieldSource } from "@jobtracker/contracts";
import type { Draft } from "../draft.ts";
import { dateInWords } from "../fields/date-in-words.ts";
import { employmentTypeOf } from "../fields/employment-type.ts";
import { lineOfText } from "../fields/line-of-text.ts";
import { remoteOfExtent } from "../fields/part-remote.ts";
import { salaryOfLine } from "../fields/salary-in-words.ts";
import { fitted } from "../fields/text-property.ts";
import { limits } from "../limits.ts";
import { dollarCountryOf } from "../places/dollar-country.ts";
import { partsOfPlace } from "../places/place-line.ts";
import { languageOf } from "../text/language.ts";
import type { LabelledLine, LabelledLines, LabelName } from "./labels.ts";
import type { LinkedInText } from "./linkedin-text.ts";
import { dateLine, employmentLine } from "./unlabelled-lines.ts";

interface LabelledText {
  readonly lines: LabelledLines;
  readonly kind: FieldSource["kind"];
  readonly now: Date;
  /** Of the page, if it says one. */
  readonly language: string | null;
}

type Line = { readonly value: string; readonly path: string };

/** Sets the fields that the lines of a text name and the draft has not yet. */
export const setLabelledFields = (draft: Draft, { lines, kind, now, language }: LabelledText): void => {
  const locale = language ?? languageOf(lines.text());
  const label = (name: LabelName): Line | null => {
    const found = lines.valueOf(name);
    const value = found === null ? null : lineOfText(found.value);
    return found === null || value === null ? null : { value, path: `line ${found.index + 1}` };
  };
  const company = label("company");
  if (draft.fields.company === null && company !== null)
    draft.set("company", fitted(company, "company", limits.company, draft.notes), kind);
  if (draft.fields.locations.length === 0) setPlaces(draft, label("location"), kind);
  if (draft.fields.employmentType === null)
    setEmployment(draft, label("employment") ?? unlabelledEmployment(lines), kind);
  const salary = label("salary");
  if (draft.fields.salary === null && salary !== null)
    draft.set("salary", salaryOfLine(salary, dollarCountryOf(draft.fields.locations), draft.notes), kind);
  setDate(draft, "postedDate", label("posted"), { now, locale, kind });
  setDate(draft, "validThrough", label("deadline"), { now, locale, kind });
  setUnlabelledDate(draft, "postedDate", lines.all, { now, locale, kind });
  setUnlabelledDate(draft, "validThrough", lines.all, { now, locale, kind });
  setWorkplace(draft, label("workplace"), kind);
};

const unlabelledEmployment = (lines: LabelledLines): Line | null => {
  const line = employmentLine(lines.all);
  return line === null ? null : lineAt(line);
};

/** What the head of LinkedIn's page says without labels. */
export const setHead = (draft: Draft, head: LinkedInText): void => {
  const kind = "text";
  const line = (found: LabelledLine | null) => (found === null ? null : lineAt(found));
  const company = line(head.company);
  draft.set("company", company && fitted(company, "company", limits.company, draft.notes));
  setPlaces(draft, line(head.place), kind);
  draft.set("postedDate", line(head.posted));
  setWorkplace(draft, line(head.workplace), kind);
  const country = dollarCountryOf(draft.fields.locations);
  const salary = line(head.salary);
  draft.set("salary", salary && salaryOfLine(salary, country, draft.notes));
};

export const lineAt = ({ value, index }: LabelledLine): Line => ({ value, path: `line ${index + 1}` });

/** Several places stand in one line, divided by ";" or "|". */
const setPlaces = (draft: Draft, line: Line | null, kind: FieldSource["kind"]): void => {
  const names = line?.value.split(/\s*[;|]\s*/).filter((name) => name !== "") ?? [];
  if (line === null || names.length === 0) return;
  const places = names.slice(0, limits.locations).map((name) => ({
    text: fitted({ value: name, path: line.path }, "locations", limits.location, draft.notes).value,
    street: null,
    locality: null,
    region: null,
    postalCode: null,
    country: null,
  }));
  draft.set("locations", { value: places, path: line.path }, kind);
};

/** "Full-time, 40 hours per week": the part that names a kind; hours alone name none. */
const setEmployment = (draft: Draft, line: Line | null, kind: FieldSource["kind"]): void => {
  if (line === null) return;
  const parts = line.value.split(/\s*[,;(|]\s*/);
  const known = parts.find((part) => employmentTypeOf([part]) !== "other");
  if (known === undefined && /\d/.test(line.value)) return;
  const value = known ?? line.value;
  draft.set("employmentType", { value: employmentTypeOf([value]), path: line.path }, kind);
  const words = fitted(
    { value, path: line.path },
    "employmentTypeText",
    limits.employmentTypeText,
    draft.notes,
  );
  draft.set("employmentTypeText", words, kind);
};

interface DateSource {
  readonly now: Date;
  readonly locale: string | null;
  readonly kind: FieldSource["kind"];
}

const setDate = (
  draft: Draft,
  field: "postedDate" | "validThrough",
  line: Line | null,
  { now, locale, kind }: DateSource,
): void => {
  if (line === null || draft.fields[field] !== null) return;
  const date = dateInWords(line.value, { kind: field === "postedDate" ? "posted" : "deadline", now, locale });
  if (date === null) draft.notes.doubt(field, line.value, "is not a date that can be read for sure");
  else draft.set(field, { value: date, path: line.path }, kind);
};

/** A line such as "Posted on November 12, 2026", where no label gives the date. */
const setUnlabelledDate = (
  draft: Draft,
  field: "postedDate" | "validThrough",
  lines: readonly string[],
  { now, locale, kind }: DateSource,
): void => {
  if (draft.fields[field] !== null) return;
  const found = dateLine(lines, { kind: field === "postedDate" ? "posted" : "deadline", now, locale });
  if (found !== null) draft.set(field, { value: found.date, path: `line ${found.index + 1}` }, kind);
};

const setWorkplace = (draft: Draft, line: Line | null, kind: FieldSource["kind"]): void => {
  const workplace = line === null ? null : (partsOfPlace(line.value).workplace ?? remoteOfExtent(line.value));
  if (line !== null && workplace !== null && draft.fields.remote === null)
    draft.set("remote", { value: workplace, path: line.path }, kind);
};
