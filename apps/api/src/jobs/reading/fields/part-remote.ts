import type { Remote } from "@jobtracker/contracts";

const HOME =
  "(?:télétravail|tele-?working|home[- ]?office|remote(?:ly)?|from home|teletrabajo|mobiles? arbeiten|en remoto)";
const COUNT = "(?:[1-4]|one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro)";
const DAYS = `${COUNT}(?:\\s?(?:-|–|à|to|bis|a|ou|or|oder|o)\\s?[2-4])?\\s?(?:days?|tagen?|jours?|días?)`;
const A_WEEK =
  "(?:(?:par|pro|per|a|each|every|in der|die|je|a la|por|/)\\s?(?:week|woche|semaine|semana)|semanales|wöchentlich|hebdomadaires?)";

/** "télétravail 2 jours par semaine", "2 days a week from home": some days at home and the others not. */
const SOME_DAYS = [
  new RegExp(`${HOME}[^.\\n]{0,25}?(?<![\\d,.])\\b${DAYS}[^.\\n]{0,12}?${A_WEEK}`, "iu"),
  new RegExp(`(?<![\\d,.])\\b${DAYS}\\s(?:de |of |en |im )?${HOME}[^.\\n]{0,12}?${A_WEEK}`, "iu"),
  new RegExp(`(?<![\\d,.])\\b${DAYS}\\s?${A_WEEK}\\s(?:de |of |en |im )?${HOME}`, "iu"),
];

/** What few texts speak of, and only those are looked at closely. */
export const WEEK = /week|woche|wöchentlich|semain|semana|hebdo/i;

/** True if words say on how many days of the week the work is done from home. */
export const isRemoteOnSomeDays = (words: string): boolean =>
  WEEK.test(words) && SOME_DAYS.some((pattern) => pattern.test(words));

const PARTLY =
  /^(?:partiel(?:le(?:ment)?)?|partial(?:ly)?|partly|teilweise|anteilig|parcial|occasionnel|ponctuel)(?!\p{L})/iu;
const FULLY = /^(?:totale?(?:ment)?|complete?|complet|fully|full|vollständig|komplett|completo|100 ?%)$/i;

/** What stands behind a label such as "Télétravail": "partiel", "100 %". Null: "possible" and the like say neither. */
export const remoteOfExtent = (words: string): Remote | null => {
  const plain = words.trim().replace(/[.!]$/, "");
  if (PARTLY.test(plain) || isRemoteOnSomeDays(`remote ${plain}`)) return "hybrid";
  return FULLY.test(plain) ? "remote" : null;
};
