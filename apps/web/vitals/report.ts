export interface Measured {
  readonly name: string;
  /** Milliseconds, one for each run. */
  readonly times: readonly number[];
  /** Milliseconds that the median may be. */
  readonly target: number;
}

const medianOf = (times: readonly number[]): number => {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error("Nothing was measured");
  return middle;
};

const rowOf = ({ name, times, target }: Measured): string => {
  const median = Math.round(medianOf(times));
  const mark = median <= target ? "✓" : "✗";
  return `| ${name} | ${median} ms | ${Math.round(Math.max(...times))} ms | ${target} ms | ${mark} |`;
};

/** A table in Markdown. */
export const reportOf = (measured: readonly Measured[]): string =>
  ["| | median | slowest | target | |", "| --- | ---: | ---: | ---: | :-: |", ...measured.map(rowOf)].join(
    "\n",
  );

const markers = /(<!-- vitals: [^\n]* -->\n)[\s\S]*?(<!-- end of the vitals -->)/;

/** The document with the report in the place that is marked for it. */
export const recordIn = (document: string, report: string): string => {
  if (!markers.test(document)) throw new Error("The document has no place for the table");
  return document.replace(markers, (_all, begin: string, end: string) => `${begin}\n${report}\n\n${end}`);
};
