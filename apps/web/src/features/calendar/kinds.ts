import type { CalendarKind } from "@jobtracker/contracts";

/** In the order in which they are offered. */
export const calendarKinds = [
  "interview",
  "reminder",
  "followUp",
  "offerDeadline",
  "jobClosing",
] as const satisfies readonly CalendarKind[];

export const isKind = (text: string): text is CalendarKind => calendarKinds.some((kind) => kind === text);
