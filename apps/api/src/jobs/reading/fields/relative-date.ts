const DAY = 86_400_000;

/** One day before, one after: what stands at the end of "Posted …" and "Closes …". */
const NAMED: readonly (readonly [number, RegExp])[] = [
  [
    0,
    /^(?:today|just (?:now|posted)|heute|gerade eben|aujourd['’]hui|à l['’]instant|hoy|ahora mismo|dzisiaj|oggi)$/i,
  ],
  [-1, /^(?:yesterday|gestern|hier|ayer|wczoraj|ieri)$/i],
  [-2, /^(?:the day before yesterday|vorgestern|avant-hier|anteayer)$/i],
  [1, /^(?:tomorrow|morgen|demain|mañana)$/i],
];

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  un: 1,
  une: 1,
  una: 1,
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
};

/** Numbers that are only good enough for hours. */
const SOME =
  /^(?:few|several|some|wenigen|einigen|paar|quelques|plusieurs|algunas|algunos|unas|unos|pocas)$/i;

/** Days of each unit; months are none, since they are not counted in days. */
const UNITS: readonly (readonly [number, RegExp])[] = [
  [
    0,
    /^(?:s|m|h|secs?|seconds?|mins?|minutes?|hrs?|hours?|sekunden?|minuten?|stunden?|std|secondes?|heures?|segundos?|minutos?|horas?|godz\p{L}*)$/iu,
  ],
  [1, /^(?:d|days?|tage?n?|jours?|j|días?|dia|dni|dzień|giorni?)$/iu],
  [7, /^(?:w|wks?|weeks?|wochen?|semaines?|sem|semanas?)$/iu],
];

const AGO =
  /^(?:(?:about|around|within|vor|in den nächsten|il y a(?: environ)?|depuis|seit|hace|noch|in|dans|en|dentro de|quedan)\s+)?(?:a |ein )?(\p{L}+|\d{1,4})\s*(\p{L}+)\.?(?:\s+(?:old|ago|temu|fa|left|ab|verbleibend))?$/iu;

/**
 * The day that words like "yesterday", "3 days ago", "vor 2 Wochen" and "in 5 days" mean, counted from the day of the capture. A
 * deadline lies ahead, a publication behind. Null: no such words, or not exact ("30+ days ago", "last month").
 */
export const relativeDateOf = (words: string, kind: "posted" | "deadline", now: Date): string | null => {
  const days = daysOf(words);
  if (days === null) return null;
  const ahead = kind === "deadline" ? Math.abs(days) : -Math.abs(days);
  return new Date(now.getTime() + ahead * DAY).toISOString().slice(0, 10);
};

const daysOf = (words: string): number | null => {
  const named = NAMED.find(([, pattern]) => pattern.test(words));
  if (named !== undefined) return named[0];
  const [, count = "", unit = ""] = AGO.exec(words) ?? [];
  const days = UNITS.find(([, pattern]) => pattern.test(unit))?.[0];
  if (SOME.test(count)) return days === 0 ? 0 : null;
  const number = /^\d/.test(count) ? Number(count) : NUMBERS[count.toLowerCase()];
  return days === undefined || number === undefined ? null : number * days;
};
