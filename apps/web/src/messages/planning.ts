import { calendar } from "./en/calendar.ts";
import { offers } from "./en/offers.ts";
import { reminders } from "./en/reminders.ts";

/**
 * The words of the calendar and what stands in it: a catalogue of their own, loaded with those pages, so that the first
 * pages do not carry them.
 */
export const planning = { calendar, offers, reminders };
