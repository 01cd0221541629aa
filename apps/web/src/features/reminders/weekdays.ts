import type { Weekday } from "@jobtracker/contracts";

/** In the order of the week, which begins on Monday. */
export const weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const satisfies readonly Weekday[];
