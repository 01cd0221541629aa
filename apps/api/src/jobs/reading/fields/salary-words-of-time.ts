import type { SalaryPeriod } from "@jobtracker/contracts";

/** Hours of work are no period of pay. */
const WORKING_TIME =
  /\d+(?:[.,]\d+)?\s?(?:std\.?|stunden|hours?|hrs?|h|heures?|horas|uur|godzin)\.?\s?(?:\/|per|pro|a|par|je|die)?\s?(?:woche|week|semaine|semana(?:les)?|wöchentlich)|\bhoras semanales|\b13\.\s?monatsgehalt|\b\d+(?:[.,]0)?\s?(?:pagas?|mois)\b/gi;

/** In the order in which they are looked for; the first that stands in the line counts. */
const PERIODS: readonly (readonly [SalaryPeriod, RegExp])[] = [
  [
    "year",
    /\bper (?:annum|year)|\bp\.\s?a\.?|\bp\/a\b|\d\s?p\.?a\b|\bpa\b|\ba year|\/\s?y(?:ea)?r\b|\bannual(?:ly|es)?\b|\byearly\b|\bannuels?(?:le)?s?\b|\bpar an\b|\/\s?an(?:née)?\b|\bjährlich|\b(?:im|pro|je) jahr|\/\s?jahr|jahres(?:gehalt|brutto)|\banual(?:es)?\b|\bal año\b|\/\s?año|\bb\/a\b|\bRAL\b|\blpa\b|\brocznie|\bper jaar|\bpor ano\b|\bper anno\b|\bannu[io]\b|\bs\.?b\.?a\b|\bper år|\/\s?år|\bi året|年(?:収|俸)/iu,
  ],
  [
    "month",
    /\bper month|\bp\.\s?m\b|\ba month|\/\s?mo(?:nth)?\b|\bmonthly\b|\bmonatlich|\b(?:im|pro|je) monat|\/\s?monat|monats(?:gehalt|brutto|lohn)|\bmensuel(?:le)?s?\b|\bpar mois\b|\/\s?mois|\bmensuales\b|\bmensual\b|\bal mes\b|\/\s?mes\b|\bpagas de\b|\bper maand|\bpor mês|\/\s?(?:měsíc|mies)|miesięcznie|\bal mese\b|\bmensili?\b|\bmonatsgehälter à|\bper måned|月(?:給|収|額)/iu,
  ],
  [
    "day",
    /\bper day|\ba day\b|\/\s?day|\bdaily\b|\bp\.?d\.?\b|\bpro tag|\bam tag|\/\s?tag\b|tagessatz|\bpar jour\b|\/\s?jour|\/\s?j\b|\bTJM\b|\bal día|\/\s?día|\/\s?dzień|日(?:給|当)/iu,
  ],
  [
    "week",
    /\bper week|\ba week\b|\/\s?w(?:ee)?k\b|\bweekly\b|\b(?:pro|in der|je) woche|\/\s?woche|\bpar semaine|\/\s?semaine|\ba la semana|周給/iu,
  ],
  [
    "hour",
    /\bper hour|\ban? hour|\/\s?h(?:ou)?r?\b|\bp\/?h(?:r)?\b|\bhourly\b|\b(?:pro|in der|je|die) stunde|\/\s?(?:stunde|std)|stundenlohn|stündlich|\bde l['’]heure|\bhoraire\b|\bpar heure|\/\s?heure|\bpor hora|\/\s?hora|\ba la hora|\bla hora\b|\/\s?godz|\bza godzinę|\bHOUR\b|時給/iu,
  ],
];

/** "Biweekly", a fortnight and a quincena are none of the periods that are kept. */
const TWO_WEEKS = /\bbi-?weekly|fortnight|every two weeks|quincenal|\bquincena/i;

/** The period for which a line states a pay; null: it does not say. */
export const periodInWords = (line: string): SalaryPeriod | null => {
  if (TWO_WEEKS.test(line)) return null;
  const text = line.replace(WORKING_TIME, (words) => (/pagas/.test(words) ? " pagas " : " "));
  const found = PERIODS.map(([period, pattern]) => ({ period, at: text.search(pattern) })).filter(
    ({ at }) => at !== -1,
  );
  return found.sort((one, other) => one.at - other.at)[0]?.period ?? null;
};
