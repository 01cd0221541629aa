import { type DayOrder, dayWithoutYear, localDateOf } from "./local-date.ts";
import { relativeDateOf } from "./relative-date.ts";

export interface DateContext {
  readonly kind: "posted" | "deadline";
  /** When the words were captured. */
  readonly now: Date;
  /** Of the page, if known: `de`, `en-GB`. English alone does not tell whether the day or the month comes first. */
  readonly locale?: string | null;
}

const EARLIEST_YEAR = 1990;
const DAY = 86_400_000;
const FURTHEST_YEARS = 10;

/** The words by which a date is announced, folded: "Posted on …", "Bewerbungsschluss ist der …", "Publié le …", "Plazo hasta el …". */
const LABEL_WORDS = new Set(
  [
    "posted reposted job published publication publish date dates online active listed added created updated new on the since of",
    "closing closes close closed deadline due apply by before application applications until expires expiring expiry ends ending end valid through last day to submit no later than",
    "seit veröffentlicht veröffentlichung veröffentlichungsdatum eingestellt erschienen erschienenam anzeige inserat inseriert stelle vom am ist der den datum",
    "bewerbungsfrist bewerbungsschluss bewerbung bewerben bewerbungen bewirb dich bis zum spätestens frist endet läuft gültig einsendeschluss",
    "publié publiée publiés mis mise en ligne depuis le postée posté parue paru date limite de la candidature candidatures jusqu'au jusqu’au avant clôture des du postuler expire fin",
    "publicado publicada el desde fecha límite de publicación plazo hasta cierra cierre inscripción inscripciones inscríbete antes del finaliza termina vence",
    "ważne do opublikowano opublikowana opublikowane dodano termin data pubblicato pubblicata scadenza entro",
  ].flatMap((words) => words.split(" ")),
);

/** "today, 09:15", "gestern um 10 Uhr", "yesterday at 5 pm". */
const TIME_OF_DAY =
  /,?\s(?:at|um|à|a las?)?\s?\d{1,2}(?:[:.h]\d{2}|\s?(?:uhr|[ap]\.?m\.?|h))(?:\s?(?:uhr|[ap]\.?m\.?))?$/iu;

const withoutLabel = (words: string): string => {
  const parts = words
    .replace(/\s+/g, " ")
    .replace(/\s?[:：]\s(?=\S)/g, ": ")
    .trim()
    .split(" ");
  const start = parts.findIndex(
    (part) => !LABEL_WORDS.has(part.toLowerCase().replace(/[:：,]+$/, "")) && part !== ":",
  );
  return parts.slice(Math.max(0, start)).join(" ").replace(/[.!]$/, "");
};

const orderOf = (locale: string | null | undefined): DayOrder => {
  if (locale === "en-US") return "month-first";
  return locale && !/^(?:en$|en-CA|ja|ko|zh)/.test(locale) ? "day-first" : "unknown";
};

/**
 * The day that a source's words mean, whole or counted from the capture. Null: no day, not sure which, or one that cannot be meant
 * (before 1990, a publication after the capture, a deadline in the year 9999).
 */
export const dateInWords = (words: string | number, { kind, now, locale }: DateContext): string | null => {
  const rest = typeof words === "string" ? withoutLabel(words) : words;
  const date =
    (typeof rest === "string" ? relativeDateOf(rest.replace(TIME_OF_DAY, ""), kind, now) : null) ??
    localDateOf(rest, orderOf(locale)) ??
    (typeof rest === "string" ? dayOfThisYear(rest, kind, now) : null);
  return date !== null && canBeMeant(date, kind, now) ? date : null;
};

/** A day ahead of the capture's is today where clocks are furthest ahead. */
const canBeMeant = (date: string, kind: DateContext["kind"], now: Date): boolean => {
  if (Number(date.slice(0, 4)) < EARLIEST_YEAR) return false;
  if (kind === "posted") return Date.parse(date) <= now.getTime() + DAY;
  return Number(date.slice(0, 4)) <= now.getUTCFullYear() + FURTHEST_YEARS;
};

/** A day and month alone: a publication is the last such day, a deadline the next. */
const dayOfThisYear = (words: string, kind: DateContext["kind"], now: Date): string | null => {
  const today = now.toISOString().slice(0, 10);
  const year = now.getUTCFullYear();
  const days = [year - 1, year, year + 1]
    .map((each) => dayWithoutYear(words, each))
    .filter((day) => day !== null);
  return kind === "posted"
    ? (days.filter((day) => day <= today).at(-1) ?? null)
    : (days.find((day) => day >= today) ?? null);
};
