/** So many of so many; the more the better. */
export interface Figure {
  readonly right: number;
  readonly n: number;
}

/** Something that was expected and not found, found and not expected, or found otherwise. */
export interface Miss {
  /** What it was missed in: a file, a text, a pair. */
  readonly of: string;
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

/** What an evaluation found. */
export interface Measured {
  /** By their names, in the order of the table; recorded, and none may fall. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Of the tuning half alone: nobody reads the misses of a frozen half. */
  readonly misses: readonly Miss[];
}

/** One comparison of the product with labels. */
export interface Evaluation {
  readonly name: string;
  readonly title: string;
  /** Null: what it needs is not on this machine. */
  readonly measure: () => Measured | null | Promise<Measured | null>;
}

/** From 0 to 1; of nothing at all everything is right. */
export const shareOf = ({ right, n }: Figure): number => (n === 0 ? 1 : right / n);

/** Sums of figures by name, kept in the order in which they were first met. */
export class Tally {
  readonly figures = new Map<string, Figure>();

  add(name: string, isRight: boolean): void {
    const { right, n } = this.figures.get(name) ?? { right: 0, n: 0 };
    this.figures.set(name, { right: right + Number(isRight), n: n + 1 });
  }
}
