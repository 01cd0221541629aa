/// <reference lib="esnext.temporal" />
import { AppError } from "@jobtracker/contracts";

const HAS_OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** As it can be written again: with an offset, seconds are said, too. */
const withOffset = (moment: Temporal.ZonedDateTime) =>
  moment.toString({ timeZoneName: "never", smallestUnit: "second" });

const refuse = (field: string, message: string) =>
  new AppError("INVALID_INPUT", `${field}: ${message}`, { issues: [{ path: [field], message }] });

/** The zone's name in its usual letters: `Europe/Berlin` for `europe/berlin`. */
export const timeZoneName = (timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone).timeZoneId;

const instant = (moment: { readonly epochMilliseconds: number }) =>
  new Date(moment.epochMilliseconds).toISOString();

/**
 * The instant of `written`: one with an offset, or what the clocks of the zone show. Throws INVALID_INPUT for a time
 * that they skip or show twice, with what to write instead.
 */
export const instantOf = (written: string, timeZone: string, field: string): string => {
  if (HAS_OFFSET.test(written)) return new Date(written).toISOString();
  const wanted = Temporal.PlainDateTime.from(written);
  const earlier = wanted.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = wanted.toZonedDateTime(timeZone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return instant(earlier);
  const time = `${wanted.toPlainTime().toString({ smallestUnit: "minute" })} on ${wanted.toPlainDate()}`;
  if (earlier.toPlainDateTime().equals(wanted)) {
    const choice = `${withOffset(earlier)} or ${withOffset(later)}`;
    throw refuse(field, `The clocks of ${timeZone} show ${time} twice; say which one: ${choice}`);
  }
  throw refuse(field, `The clocks of ${timeZone} skip ${time}; perhaps ${withOffset(later)} is meant`);
};

/** What the clocks of the zone show at the instant, to the minute: `2026-01-31T12:00`. */
export const wallTimeAt = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
