import { dateInWords } from "../fields/date-in-words.ts";
import { salaryInWords } from "../fields/salary-in-words.ts";
import { partsOfPlace } from "../places/place-line.ts";
import { isFurniture } from "./furniture.ts";
import type { LabelledLine } from "./labels.ts";

/** What the head of a posting says that was copied from LinkedIn. */
export interface LinkedInText {
  readonly title: LabelledLine;
  readonly company: LabelledLine | null;
  readonly place: LabelledLine | null;
  /** As a date. */
  readonly posted: LabelledLine | null;
  readonly workplace: LabelledLine | null;
  readonly salary: LabelledLine | null;
}

/** Where the line "Austin, TX · 2 weeks ago · Over 100 applicants" is looked for, and behind it what stands in marks. */
const FIRST_LINES = 14;
const MARKS = 8;
const APPLICANTS =
  /\bapplicants?\b|clicked apply|\bbewerb|\bcandidat(?:s|ures?)\b|ont cliqué|\bsolicitud(?:es)?\b|\bsolicitantes?\b|han hecho clic/i;
const AGO = /^(?:(?:re)?posted|erneut veröffentlicht|republiée?|publicado de nuevo)\s+/i;

/** Reads the head of a text that has LinkedIn's line of place, time and applicants; null: it has none. */
export const readLinkedInText = (lines: readonly string[], now: Date): LinkedInText | null => {
  const at = lines.slice(0, FIRST_LINES).findIndex(isLineOfApplicants);
  const before = lines
    .slice(0, Math.max(0, at))
    .map((value, index) => ({ value: value.trim(), index }))
    .filter(({ value }) => !isFurniture(value));
  const title = before.at(-1);
  if (title === undefined) return null;
  const [place, ...rest] = partsOf(lines[at] ?? "");
  const posted = rest
    .map((part) => dateInWords(part.replace(AGO, ""), { kind: "posted", now }))
    .find((date) => date !== null);
  const marks = lines.map((value, index) => ({ value: value.trim(), index })).slice(at + 1, at + 1 + MARKS);
  return {
    title,
    company: before.findLast(({ value }) => value !== title.value) ?? null,
    place: place === undefined ? null : { value: place, index: at },
    posted: posted === undefined ? null : { value: posted, index: at },
    workplace: marks.find(({ value }) => isWorkplace(value)) ?? null,
    salary: marks.find(({ value }) => isPay(value)) ?? null,
  };
};

const partsOf = (line: string): string[] => line.trim().split(/\s+·\s+/);

const isLineOfApplicants = (line: string): boolean => {
  const [place = "", ...rest] = partsOf(line);
  return place !== "" && !APPLICANTS.test(place) && rest.some((part) => APPLICANTS.test(part));
};

const isWorkplace = (line: string): boolean => {
  const { workplace, locality, region, country } = partsOfPlace(line);
  return workplace !== null && (locality ?? region ?? country) === null;
};

/** "$150K/yr - $180K/yr": an amount, its currency and period, and nothing else. */
const isPay = (line: string): boolean => {
  const { min, max } = salaryInWords(line);
  return (
    (min !== null || max !== null) &&
    /^(?:[\d\s.,'’/+~–—-]|\p{Sc}|\b(?:US|CA|AU|A|C|k|yr|hr|mo|year|hour|month|week|day|per|an?|to|CHF|EUR|USD|GBP|CAD|AUD|Std|Jahr|Monat|an|mois|año|mes)\b|(?<=\d)k|starting at|up to)+$/iu.test(
      line,
    )
  );
};
