import { clockAt } from "./instants.ts";

const DAY = 86_400_000;

/**
 * The instants at which the clocks of the time zone show a time of a day: one; none where they skip it, two (the
 * earlier first) where they show it twice.
 */
export const instantsAt = (day: string, time: string, timeZone: string): string[] => {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // Clocks change by less than a day, and not twice within two.
  const offsets = [wanted - DAY, wanted + DAY].map((near) => clockAt(near, timeZone) - near);
  return [...new Set(offsets)]
    .map((offset) => wanted - offset)
    .filter((instant) => clockAt(instant, timeZone) === wanted)
    .toSorted((one, other) => one - other)
    .map((instant) => new Date(instant).toISOString());
};

/** What the clocks of the time zone show at an instant: `HH:MM`. */
export const timeOf = (instant: string, timeZone: string): string =>
  new Date(clockAt(Date.parse(instant), timeZone)).toISOString().slice(11, 16);

/** The place that a time zone is named after: `New York`. */
export const cityOf = (timeZone: string): string =>
  timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** Every zone that this browser knows, and those that it may not list. */
export const zonesWith = (...zones: readonly string[]): string[] => [
  ...new Set([...zones, "UTC", ...Intl.supportedValuesOf("timeZone")]),
];
