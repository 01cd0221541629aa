/// <reference lib="esnext.temporal" />

/** So many years of changes say what the rule is. */
const YEARS = 6;
const DAYS_OF_WEEK = 7;
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

type Moment = Temporal.ZonedDateTime;

/** A change of the clocks. `at`: what they show just before, counted on. */
interface Change {
  readonly at: Temporal.PlainDateTime;
  readonly from: string;
  readonly to: string;
}

const changeAt = (after: Moment): Change => {
  const before = after.subtract({ nanoseconds: 1 });
  const from = before.offsetNanoseconds;
  return {
    at: after.toInstant().toZonedDateTimeISO("UTC").add({ nanoseconds: from }).toPlainDateTime(),
    from: before.offset,
    to: after.offset,
  };
};

const changesFrom = (begin: Moment): Change[] => {
  const end = begin.add({ years: YEARS });
  const found: Change[] = [];
  let next = begin.getTimeZoneTransition("next");
  while (next !== null && Temporal.ZonedDateTime.compare(next, end) < 0) {
    found.push(changeAt(next));
    next = next.getTimeZoneTransition("next");
  }
  return found;
};

const weekOf = (day: Temporal.PlainDateTime) => Math.ceil(day.day / DAYS_OF_WEEK);
const isLastWeek = (day: Temporal.PlainDateTime) => day.day + DAYS_OF_WEEK > day.daysInMonth;
const isSame = <Value>(values: readonly Value[]) => new Set(values).size === 1;

/** `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` if that is when all of them are; else undefined. */
const yearlyRule = (changes: readonly Change[]): string | undefined => {
  const days = changes.map(({ at }) => at);
  const [first] = days;
  const isYearly = days.every(({ year }, index) => year === (first?.year ?? 0) + index);
  if (first === undefined || days.length < YEARS - 1 || !isYearly) return undefined;
  const places = days.map((day) => `${day.month} ${day.dayOfWeek} ${day.hour}:${day.minute}`);
  if (!isSame(places)) return undefined;
  const weekday = weekdays[first.dayOfWeek - 1];
  const rule = (week: number) => `RRULE:FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${week}${weekday}`;
  if (days.every(isLastWeek)) return rule(-1);
  return isSame(days.map(weekOf)) ? rule(weekOf(first)) : undefined;
};

const MINUTES = 60;

const minutesOf = (offset: string): number => {
  const [hours = "0", minutes = "0"] = offset.slice(1).split(":");
  return (Number(hours) * MINUTES + Number(minutes)) * (offset.startsWith("-") ? -1 : 1);
};

const offsetText = (offset: string) => offset.replaceAll(":", "");

const component = ({ at, from, to }: Change, rule?: string): string[] => {
  const name = minutesOf(to) > minutesOf(from) ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${name}`,
    `DTSTART:${at.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...(rule === undefined ? [] : [rule]),
    `END:${name}`,
  ];
};

const components = (changes: readonly Change[]): string[] => {
  const groups = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const rule = yearlyRule(group);
    if (first !== undefined && rule !== undefined) return component(first, rule);
    return group.flatMap((change) => component(change));
  });
};

/**
 * The zone as a VTIMEZONE that is right from the beginning of a year on: by yearly rules where the clocks follow one,
 * else change by change for six years.
 */
export const timeZoneLines = (timeZone: string, year: number): string[] => {
  const begin = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const still: Change = { at: begin.toPlainDateTime(), from: begin.offset, to: begin.offset };
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${timeZone}`,
    ...component(still),
    ...components(changesFrom(begin)),
    "END:VTIMEZONE",
  ];
};
