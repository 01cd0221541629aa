/// <reference lib="esnext.temporal" />

/** The instant at which the day (`YYYY-MM-DD`) begins in the time zone; where it has no midnight, its first moment. */
export const startOfDay = (day: string, timeZone: string): string => {
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
  return new Date(epochMilliseconds).toISOString();
};

/** The day (`YYYY-MM-DD`) that it is in the time zone at the instant. */
export const dayAt = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The day so many days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

export const dayAfter = (day: string): string => addDays(day, 1);
