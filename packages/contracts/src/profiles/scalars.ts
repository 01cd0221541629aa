import { z } from "zod";
import { isStorable, LocalDate, tableId } from "../_kit/index.ts";

export const ProfileID = tableId("ProfileID");
export type ProfileID = z.output<typeof ProfileID>;

/** Key of an entry within its section: one of another section may have the same. */
export const ProfileEntryID = tableId("ProfileEntryID");
export type ProfileEntryID = z.output<typeof ProfileEntryID>;

/** Key of a claim, whatever it stands below. */
export const ClaimID = tableId("ProfileExperienceHighlightID");
export type ClaimID = z.output<typeof ClaimID>;

const isSaid = (text: string) => text.trim() !== "";

/** Words of a person, kept to the last space, so that a resume comes out as it went in. Nothing said is null, not "". */
export const profileText = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(isStorable, { message: "Contains a NUL character or half of a surrogate pair" })
    .refine(isSaid, { message: "Says nothing; leave it out or send null" });

export const LONGEST_NAME = 300;
export const LONGEST_SUMMARY = 20_000;

export const nameText = profileText(LONGEST_NAME);
export const summaryText = profileText(LONGEST_SUMMARY);

const isPartialDate = (text: string) => {
  const [, year = "", month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  return LocalDate.safeParse(`${year}-${month}-${day}`).success;
};

/** A year, a month or a day: `2019`, `2019-03`, `2019-03-14`. */
export const PartialDate = z
  .string()
  .refine((text) => text.length <= 10 && isStorable(text) && isPartialDate(text), {
    message: "Must be a year, a month or a day such as 2019, 2019-03 or 2019-03-14",
  })
  .meta({ description: "2019, 2019-03 or 2019-03-14" });
export type PartialDate = z.output<typeof PartialDate>;

/** An ISO 3166-1 code of two capital letters. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, "Not an ISO 3166-1 code such as CH");

/** An ISO 639-1 code. */
export const LanguageCode = z.string().regex(/^[a-z]{2}$/, "Not an ISO 639-1 code such as de");

export const keywordList = z.array(profileText(200)).max(200);

export const LONGEST_EXTRA = 20_000;

/** Every text in it can be kept. Its JSON would write what cannot as an escape, which is a text that can. */
const isKept = (value: unknown): boolean => {
  if (typeof value === "string") return isStorable(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isKept(inner));
};

const jsonOf = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
};

/**
 * What a resume says beyond the fields that there are, under its own names, so that an export says it again. What a
 * field says wins.
 */
export const Extra = z
  .record(profileText(200), z.unknown())
  .refine((extra) => (jsonOf(extra)?.length ?? Number.POSITIVE_INFINITY) <= LONGEST_EXTRA, {
    message: `Is longer than ${LONGEST_EXTRA} characters as JSON`,
    abort: true,
  })
  .refine(isKept, { message: "Contains a NUL character or half of a surrogate pair" })
  .meta({ description: "Further fields of the resume that it came from, as they are" });
export type Extra = z.output<typeof Extra>;
