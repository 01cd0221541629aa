import { z } from "zod";
import { LocalDate } from "../_kit/index.ts";

/** In the order of the week, which begins on Monday (ISO 8601). */
export const weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
export const Weekday = z.enum(weekdays);
export type Weekday = z.output<typeof Weekday>;

/**
 * How a reminder comes again: every so many days, weeks or months. The wall time is kept across daylight saving; a month
 * without the day has it on its last day (docs/decisions/0041-reminders-and-calendar-feeds.md).
 */
export const Recurrence = z
  .strictObject({
    every: z.enum(["day", "week", "month"]),
    interval: z.int().min(1).max(99).default(1).meta({ description: "2: every second one" }),
    weekdays: z
      .array(Weekday)
      .max(7)
      .default([])
      .meta({ description: "For weeks; empty: the weekday of the first" }),
    until: LocalDate.nullable().default(null).meta({ description: "Last day; not together with count" }),
    count: z.int().min(1).max(999).nullable().default(null).meta({ description: "How often in all" }),
  })
  .refine(({ until, count }) => until === null || count === null, {
    message: "Say until or count, not both",
    path: ["until"],
  })
  .refine(({ every, weekdays: days }) => every === "week" || days.length === 0, {
    message: "Weekdays belong to weeks",
    path: ["weekdays"],
  });
export type Recurrence = z.output<typeof Recurrence>;
