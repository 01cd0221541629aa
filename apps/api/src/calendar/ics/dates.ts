import { hasTime, type LocalMoment } from "@jobtracker/contracts";

const withoutMarks = (text: string) => text.replace(/[-:]/g, "");

/** `20260131T110000Z` of an instant. */
export const utc = (instant: string): string => withoutMarks(instant).replace(/\.\d+/, "");

/** `20260131` of a day, `20260131T120000` of a time. */
export const local = (moment: LocalMoment): string =>
  hasTime(moment) ? `${withoutMarks(moment)}00` : withoutMarks(moment);

/** A property that begins by a day, or by a time in a zone. */
export const dated = (name: string, moment: LocalMoment, timeZone: string | null): string =>
  hasTime(moment) ? `${name};TZID=${timeZone}:${local(moment)}` : `${name};VALUE=DATE:${local(moment)}`;
