/// <reference lib="esnext.temporal" />

/** Days (`YYYY-MM-DD`) around now, where the person is. */
export interface Calendar {
  /** For people to read: `Wednesday, 2026-03-18 (Europe/Zurich)`. */
  readonly today: string;
  readonly endOfWeek: string;
  readonly inAWeek: string;
  readonly twoWeeksAgo: string;
  /** The instant at which the day a week ago began, with its offset. */
  readonly aWeekAgo: string;
}

const SUNDAY = 7;

export const calendarAt = (now: Date, timeZone: string): Calendar => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const day = zoned.toPlainDate();
  const weekday = now.toLocaleDateString("en", { weekday: "long", timeZone });
  const weekAgo = day.subtract({ days: 7 }).toZonedDateTime(timeZone);
  return {
    today: `${weekday}, ${day} (${timeZone})`,
    endOfWeek: day.add({ days: SUNDAY - day.dayOfWeek }).toString(),
    inAWeek: day.add({ days: 7 }).toString(),
    twoWeeksAgo: day.subtract({ days: 14 }).toString(),
    aWeekAgo: weekAgo.toString({ timeZoneName: "never", smallestUnit: "second" }),
  };
};
