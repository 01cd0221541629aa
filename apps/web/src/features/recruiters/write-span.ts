import type { Employment } from "@jobtracker/contracts";
import { writeDay } from "../../_kit/time/instants.ts";
import { people } from "../../messages/people.ts";

const words = people.recruiters;

/** From when to when, in words; null if neither is known. */
export const writeSpan = ({ from, to }: Pick<Employment, "from" | "to">): string | null => {
  if (from !== null && to !== null) return words.span(writeDay(from), writeDay(to));
  if (from !== null) return words.since(writeDay(from));
  return to === null ? null : words.until(writeDay(to));
};
