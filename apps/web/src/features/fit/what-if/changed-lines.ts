import type { FitItem } from "@jobtracker/contracts";

/** Something that a score is made of, as it is and as it would be; undefined: it is not compared. */
export interface ChangedLine {
  readonly key: string;
  readonly item: FitItem;
  readonly before: FitItem | undefined;
  readonly after: FitItem | undefined;
  /** Points that it would bring. */
  readonly difference: number;
}

/** Deal-breakers are numbered: another one may have the same number. */
const keyOf = ({ key, subject, reasons }: FitItem) =>
  subject === "deal-breaker" ? `${subject} ${reasons.flatMap(({ words = [] }) => words).join()}` : key;

/** Points alone say nothing: they shift for all when one thing more is compared. */
const shareOf = ({ points, possible }: FitItem) => (possible === 0 ? 0 : points / possible);

const LEAST_SHARE = 0.005;

const differs = (before: FitItem | undefined, after: FitItem | undefined) =>
  before === undefined ||
  after === undefined ||
  before.status !== after.status ||
  Math.abs(shareOf(before) - shareOf(after)) > LEAST_SHARE;

/** What would be met otherwise, what matters most first. */
export const changedLines = (before: readonly FitItem[], after: readonly FitItem[]): ChangedLine[] => {
  const [was, is] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const keys = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  return [...keys]
    .flatMap((key): ChangedLine[] => {
      const [one, other] = [was?.get(key), is?.get(key)];
      const item = other ?? one;
      if (item === undefined || !differs(one, other)) return [];
      const difference = (other?.points ?? 0) - (one?.points ?? 0);
      return [{ key, item, before: one, after: other, difference }];
    })
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
};
