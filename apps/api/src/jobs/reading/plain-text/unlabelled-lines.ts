import { type DateContext, dateInWords } from "../fields/date-in-words.ts";
import { employmentTypeOf } from "../fields/employment-type.ts";
import type { LabelledLine } from "./labels.ts";

/** Words that begin a line which says a date without a colon: "Veröffentlicht am 12. November 2026", "Posted 3 days ago". */
const DATE_WORDS: Readonly<Record<DateContext["kind"], RegExp>> = {
  posted:
    /^(?:(?:re)?posted|published|date posted|veröffentlicht|erschienen|eingestellt|online seit|publiée?|mise? en ligne|parue?|postée?|publicad[oa])\s/i,
  deadline:
    /^(?:apply (?:by|before)|(?:application )?deadline|closing date|closes|applications? closes?|bewerbungs(?:frist|schluss)|bewerbung bis|bewerben bis|date limite|postulez avant|clôture|fecha límite|plazo|cierre)\s/i,
};
/** Longer, a line is a sentence. */
const LONGEST_LINE = 60;

/** The line that says a date and nothing else; null: none, or several that differ. */
export const dateLine = (
  lines: readonly string[],
  context: DateContext,
): (LabelledLine & { readonly date: string }) | null => {
  const found = lines.flatMap((line, index) => {
    const value = line.trim();
    if (value.length > LONGEST_LINE || !DATE_WORDS[context.kind].test(value)) return [];
    const date = dateInWords(value, context);
    return date === null ? [] : [{ value, index, date }];
  });
  return found.every(({ date }) => date === found[0]?.date) ? (found[0] ?? null) : null;
};

const EMPLOYMENT =
  /^(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|(?:à )?temps (?:plein|complet|partiel)|(?:a )?tiempo (?:completo|parcial)|jornada (?:completa|parcial)|media jornada|internship|praktikum|werkstudent(?:in)?|temporary|befristet|fixed[- ]term|freelance|contract)$/i;
/** What stands beside a kind of employment and names none of the list. */
const BESIDE_EMPLOYMENT =
  /^(?:permanent|unbefristet|festanstellung|cdi|cdd|contrato (?:indefinido|temporal|fijo)|indefinido|\d{2}(?:[.,]\d)?\s?(?:h|hours?|std\.?|stunden|heures|horas)(?:\s?(?:\/|per|pro|par|a la|por)\s?(?:week|woche|semaine|semana))?)$/i;

/** The line that is nothing but a kind of employment: "Vollzeit", "Jornada completa, contrato indefinido". Null: none, or several that differ. */
export const employmentLine = (lines: readonly string[]): LabelledLine | null => {
  const found = lines.flatMap((line, index) => (isEmployment(line) ? [{ value: line.trim(), index }] : []));
  const kinds = new Set(found.map(({ value }) => employmentTypeOf([value])));
  return kinds.size === 1 ? (found[0] ?? null) : null;
};

const isEmployment = (line: string): boolean => {
  if (line.length > LONGEST_LINE) return false;
  const parts = line.trim().split(/\s*[,;|·•/]\s*/);
  return (
    parts.some((part) => EMPLOYMENT.test(part)) &&
    parts.every((part) => EMPLOYMENT.test(part) || BESIDE_EMPLOYMENT.test(part))
  );
};
