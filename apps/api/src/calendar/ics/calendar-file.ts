import { escapeText, joinLines } from "./content-line.ts";
import { timeZoneLines } from "./time-zone.ts";

/** How often a subscriber should look (a hint, in ISO 8601). */
const LOOK_EVERY = "PT1H";

interface CalendarFile {
  /** Of the calendar; a file of one event has none. */
  readonly name?: string;
  /** Zones with the first year of which they must be known. */
  readonly zones?: ReadonlyMap<string, number>;
  readonly events: readonly string[];
}

/** An iCalendar object (RFC 5545), with the names and the rhythm that subscribers read (RFC 7986). */
export const calendarFile = ({ name, zones = new Map(), events }: CalendarFile): string =>
  joinLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//JobTracker//Calendar//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...(name === undefined
      ? []
      : [
          `NAME:${escapeText(name)}`,
          `X-WR-CALNAME:${escapeText(name)}`,
          `REFRESH-INTERVAL;VALUE=DURATION:${LOOK_EVERY}`,
          `X-PUBLISHED-TTL:${LOOK_EVERY}`,
        ]),
    ...[...zones].flatMap(([zone, year]) => timeZoneLines(zone, year)),
    ...events,
    "END:VCALENDAR",
  ]);
