import type { CalendarEntry } from "@jobtracker/contracts";
import { timeOf } from "../../_kit/time/wall-clock.ts";
import { t } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";

const words = planning.calendar;

/** What it is, without the job. */
export const whatOf = ({ kind, text, interview }: CalendarEntry): string => {
  if (kind === "reminder") return text ?? "";
  if (kind === "interview") return interview ? t.interviews.kinds[interview.kind] : "";
  return words.what[kind];
};

export const jobOf = ({ job }: CalendarEntry): string => {
  if (job === null) return "";
  return job.company === null ? job.title : `${job.title}, ${job.company}`;
};

/** In one line: `Technical: Baker, Crumb`. */
export const lineOf = (entry: CalendarEntry): string =>
  [whatOf(entry), jobOf(entry)].filter((part) => part !== "").join(": ");

/** `09:00`, or nothing for a whole day. */
export const timeOfEntry = ({ startsAt }: CalendarEntry, timeZone: string): string =>
  startsAt === null ? "" : timeOf(startsAt, timeZone);

/** One entry's own key: a recurring one stands on several days. */
export const keyOf = ({ kind, id, day, startsAt }: CalendarEntry): string =>
  `${kind}-${id}-${day}-${startsAt ?? ""}`;

/** Entries by their day. */
export const byDay = (entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> =>
  Map.groupBy(entries, ({ day }) => day);
