import type { FitCause, FitItem } from "@jobtracker/contracts";

/** What is compared of a score. */
interface Compared {
  readonly total: number;
  readonly items: readonly FitItem[];
}

const keyOf = ({ subject, sentence, key }: FitItem) => (sentence === null ? key : `${subject} ${sentence}`);

const namedIn = (item: FitItem | undefined): string[] =>
  item?.reasons.flatMap(({ code, words = [] }) => (code === "named" ? words : [])) ?? [];

const LEAST = 0.05;
const MOST_CAUSES = 6;
const MOST_WORDS = 5;
const oneDecimal = (points: number) => Math.round(points * 10) / 10;

/** What an item shows now and did not, or the other way round. */
const otherWords = (before: FitItem | undefined, after: FitItem | undefined): string[] => {
  const [was, is] = [namedIn(before), namedIn(after)];
  const added = is.filter((word) => !was.includes(word));
  const lost = was.filter((word) => !is.includes(word));
  return ((after?.points ?? 0) >= (before?.points ?? 0) ? added : lost).slice(0, MOST_WORDS);
};

const causeOf = (
  kind: FitCause["kind"],
  before: FitItem | undefined,
  after: FitItem | undefined,
): FitCause => ({
  // A requirement that came or went is the posting's doing, whatever else changed.
  kind: before === undefined || after === undefined || before.sentence !== after.sentence ? "posting" : kind,
  difference: oneDecimal((after?.points ?? 0) - (before?.points ?? 0)),
  subject: (after ?? before)?.subject ?? null,
  sentence: (after ?? before)?.sentence ?? null,
  words: otherWords(before, after),
});

/** What is not explained by items: a limit that holds the total down, or no longer does. */
const restOf = (difference: number, causes: readonly FitCause[]): FitCause[] => {
  const rest = oneDecimal(difference - causes.reduce((sum, cause) => sum + cause.difference, 0));
  return Math.abs(rest) < 1
    ? []
    : [{ kind: "limit", difference: rest, subject: null, sentence: null, words: [] }];
};

/**
 * What made a score another one, the largest first.
 * @param kind what changed between the two as a whole
 */
export const causesOf = (kind: FitCause["kind"], before: Compared, after: Compared): FitCause[] => {
  const [was, is] = [before, after].map(({ items }) => new Map(items.map((item) => [keyOf(item), item])));
  const keys = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  const causes = [...keys]
    .map((key) => causeOf(kind, was?.get(key), is?.get(key)))
    .filter(({ difference }) => Math.abs(difference) >= LEAST)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
  return [...restOf(after.total - before.total, causes), ...causes].slice(0, MOST_CAUSES);
};
