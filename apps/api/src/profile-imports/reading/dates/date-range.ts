import { DATE_PATTERN, type DateFound, type DayOrder, dateOf } from "./date-words.ts";
import { folded, MONTH_PATTERN } from "./month-words.ts";

/** A period in the words of a resume. `start` and `end` are null if they are not said; an open one has no end. */
export interface DateRange {
  readonly start: DateFound | null;
  readonly end: DateFound | null;
  readonly isOpen: boolean;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

const NOW =
  "present|presente|current|currently|now|today|to date|date|ongoing|heute|derzeit|gegenwartig|aktuell|jetzt|laufend|dato|aujourd['’]?hui|ce jour|actuel|actuellement|maintenant|en cours|en poste|a present|actualidad|la actualidad|actualmente|actual|hoy|la fecha|ahora|oggi|attuale|attualmente|in corso|atual|atualmente|hoje|o momento|o presente|em curso|a data";
const SINCE = "since|seit|ab|depuis|des|desde|as of|from|dal|dall['’]|a partire dal|a partir de";
const DASH = String.raw`\s?(?:(?:[-–—‒−~→]|\bto\b|\bbis\b|\btill\b|\buntil\b|\bthrough\b|\bau\b|\ba\b|\bal\b|\bjusqu['’]a\b|\bhasta\b|\bad\b|\bfino\sa[dl]?\b|\bao\b|\bate\b|\by\b|\band\b|\bund\b|\bet\b)\s?)+(?:zum?\s|la\s|el\s|a[o]?\s)?`;
const LEAD = String.raw`(?:\b(?:from|von|vom|de|du|desde|da|dal|do|entre|between)\s)?`;

const one = `(?:${DATE_PATTERN})`;
const bareMonth = String.raw`\b(?:${MONTH_PATTERN})\b\.?`;

const RANGE = new RegExp(
  [
    String.raw`(?<since>\b(?:${SINCE})\s(?:dem\s|le\s|el\s)?(?<sinceDate>${one})(?!${DASH}(?:${one}|(?:${NOW})\b)))`,
    String.raw`${LEAD}(?<start>${one}|${bareMonth}(?=${DASH}${one}))${DASH}(?:(?<end>${one})|(?<now>\b(?:${NOW})\b)|(?<shortEnd>\d\d)(?!\d))`,
    String.raw`(?<openStart>${one})\s?[-–—]\s?(?=$|[)\]\t|,])`,
    String.raw`(?:\b(?:until|bis|jusqu['’]en|hasta)\s)?(?<single>${one})`,
  ].join("|"),
  "gu",
);

/** "March – June 2020": the first month is of the second's year. */
const startOf = (words: string, end: DateFound | null, order: DayOrder): DateFound | null =>
  dateOf(words, order) ??
  (end === null ? null : dateOf(`${words.replace(/\.$/, "")} ${end.date.slice(0, 4)}`, order));

/** "2018 – 20" ends in 2020. */
const shortYear = (start: DateFound | null, short: string): DateFound | null =>
  start === null || Number(short) < Number(start.date.slice(2, 4))
    ? null
    : { date: `${start.date.slice(0, 2)}${short}`, doubtful: true };

const rangeOf = (match: RegExpExecArray, order: DayOrder): DateRange | null => {
  const groups = match.groups ?? {};
  const place = { from: match.index, to: match.index + match[0].length };
  const opening = groups.sinceDate ?? groups.openStart;
  if (opening !== undefined) return { start: dateOf(opening, order), end: null, isOpen: true, ...place };
  if (groups.single !== undefined)
    return { start: null, end: dateOf(groups.single, order), isOpen: false, ...place };
  const end = groups.end === undefined ? null : dateOf(groups.end, order);
  const start = startOf(groups.start ?? "", end, order);
  if (start === null) return null;
  if (groups.shortEnd !== undefined)
    return { start, end: shortYear(start, groups.shortEnd), isOpen: false, ...place };
  return { start, end, isOpen: groups.now !== undefined, ...place };
};

/** A longer text is a paragraph, which dates nothing. */
const LONGEST = 300;

/** Periods and single dates in a line, in their order. A single date is an end without a start. */
export const dateRanges = (line: string, order: DayOrder = "unknown"): DateRange[] => {
  if (line.length > LONGEST) return [];
  const text = folded(line);
  // Positions are those of the line only if folding kept its length.
  const words = text.length === line.length ? text : line.toLowerCase();
  const ranges: DateRange[] = [];
  for (const match of words.matchAll(RANGE)) {
    const range = rangeOf(match, order);
    if (range !== null && (range.start !== null || range.end !== null)) ranges.push(range);
  }
  return ranges;
};

/** A period rather than a single date. */
export const isPeriod = ({ start }: DateRange): boolean => start !== null;
