import type { JobFields } from "@jobtracker/contracts";
import { employmentTypeOf } from "../../reading/fields/employment-type.ts";
import { salaryPeriodOf } from "../../reading/fields/salary-period.ts";
import { comparable } from "../../reading/identity/identity.ts";
import type { ExpectedField, ExpectedPosting } from "./expected.ts";

/** What was read, in the words of the expectation; null: nothing. */
export const readValue = (fields: JobFields, field: ExpectedField): string | number | null => {
  switch (field) {
    case "title":
      return fields.title;
    case "company":
      return fields.company;
    case "location":
      return fields.locations.map(({ text }) => text).join("; ") || null;
    case "employmentType":
      return fields.employmentType === null
        ? null
        : `${fields.employmentType} (${fields.employmentTypeText})`;
    case "salaryMin":
      return fields.salary?.min ?? null;
    case "salaryMax":
      return fields.salary?.max ?? null;
    case "salaryCurrency":
      return fields.salary?.currency ?? null;
    case "salaryUnit":
      return fields.salary?.period ?? null;
    case "datePosted":
      return fields.postedDate;
    case "validThrough":
      return fields.validThrough;
    case "remote":
      return fields.remote;
  }
};

/**
 * True if a field was read as expected. The rules:
 *
 * - title, company: the same letters and digits in the same order, without regard to case and marks;
 * - location: as many places as expected (";" divides them), and each expected one has all its words in a read one of its own. The read
 *   one may say more (street, postal code), because the expectation is the short form that a person would write;
 * - employmentType: the same kind of the closed list (the expectation has the source's words), with the same words kept;
 * - salaryUnit: the same period; numbers, currency, dates (YYYY-MM-DD) and remote: equal.
 */
export const isAsExpected = (fields: JobFields, expected: ExpectedPosting, field: ExpectedField): boolean => {
  const value = expected[field];
  const read = readValue(fields, field);
  if (value === null) return read === null;
  switch (field) {
    case "title":
    case "company":
      return comparable(String(value)) === comparable(String(read ?? ""));
    case "location":
      return areSamePlaces(String(value), fields);
    case "employmentType":
      return isSameEmployment(String(value), fields);
    case "salaryUnit":
      return read !== null && salaryPeriodOf(String(value)) === read;
    default:
      return value === read;
  }
};

const isSameEmployment = (words: string, fields: JobFields): boolean =>
  fields.employmentType === employmentTypeOf([words]) &&
  comparable(fields.employmentTypeText ?? "") === comparable(words);

const areSamePlaces = (expected: string, fields: JobFields): boolean => {
  const places = expected.split(";").map(wordsOf);
  const unmatched = fields.locations.map(({ text }) => new Set(wordsOf(text)));
  if (places.length !== unmatched.length) return false;
  return places.every((words) => {
    const match = unmatched.findIndex((read) => words.every((word) => read.has(word)));
    if (match !== -1) unmatched.splice(match, 1);
    return match !== -1;
  });
};

const wordsOf = (text: string): string[] => comparable(text).split(" ");
