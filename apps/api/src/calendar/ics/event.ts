import { createHash } from "node:crypto";
import { escapeText } from "./content-line.ts";
import { utc } from "./dates.ts";

/** The row behind an event: when it was made and changed, and how often. */
export interface RowOfEvent {
  readonly createdDate: string;
  readonly updatedDate: string;
  readonly rowVersionNo: number;
}

/** What a calendar shows of an event. */
export interface EventWords {
  readonly summary: string;
  readonly location?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
}

/** The person's own part of every identifier: the same in each feed, and nobody else's. */
export const uidDomain = (userId: number, personSince: string): string =>
  `${createHash("sha256").update(`${userId} ${personSince}`).digest("hex").slice(0, 20)}.jobtracker`;

const textLine = (name: string, text: string | null | undefined): string[] =>
  text ? [`${name}:${escapeText(text)}`] : [];

interface Event {
  /** Stable for as long as the row is there: `interview-12`. */
  readonly uid: string;
  readonly row: RowOfEvent;
  readonly words: EventWords;
  /** Lines that say when it is. */
  readonly when: readonly string[];
  /** Takes up the person's time: an interview does, a reminder does not. */
  readonly isBusy?: boolean;
  readonly status?: "CONFIRMED" | "CANCELLED";
}

/** The stamp is that of the row's last change, so that the same calendar is the same file. */
export const eventLines = ({ uid, row, words, when, isBusy = false, status }: Event): string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `DTSTAMP:${utc(row.updatedDate)}`,
  `CREATED:${utc(row.createdDate)}`,
  `LAST-MODIFIED:${utc(row.updatedDate)}`,
  `SEQUENCE:${row.rowVersionNo - 1}`,
  ...when,
  ...textLine("SUMMARY", words.summary),
  ...textLine("LOCATION", words.location),
  ...textLine("DESCRIPTION", words.description),
  ...(words.url ? [`URL:${words.url.replace(/[\r\n]/g, "")}`] : []),
  `TRANSP:${isBusy ? "OPAQUE" : "TRANSPARENT"}`,
  ...(status ? [`STATUS:${status}`] : []),
  "END:VEVENT",
];
