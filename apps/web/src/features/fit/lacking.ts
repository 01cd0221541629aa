import type { FitItem } from "@jobtracker/contracts";

/** What is met in full lacks nothing, and what does not count would bring nothing. */
const lacks = ({ status, points, possible }: FitItem) => status !== "matched" && possible > points;

/** What is not met, what could bring the most points first. */
export const lackingOf = (items: readonly FitItem[]): FitItem[] =>
  items.filter(lacks).sort((one, other) => other.possible - other.points - (one.possible - one.points));
